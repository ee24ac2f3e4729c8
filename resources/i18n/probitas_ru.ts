<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation>Тема и источник</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Предложить второму лицу</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation>Каждое решение ждёт утверждения другим сотрудником.</translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation>Предложено: {0}. Вступит в силу после утверждения вторым лицом.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation>По этому делу больше ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Перейти: {0}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>Новый сотрудник вводит здесь собственную парольную фразу.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>Принимаемые файлы</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>Допустить контактную карточку</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>С этого момента подписанное на этом ноутбуке имеет силу в бюро, и для него записываются пакеты обмена.</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Чей это ноутбук</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>Нового сотрудника</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Название ноутбука</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>Как его называют в бюро; можно не заполнять.</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Его восемь слов</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>Эти слова сверены; собеседник: {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>Лично или по телефону: карточку могли подменить.</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>Программы: {0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Ни одной программы</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>В пути карточку могли подменить. Показать это могут только слова.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>Принять «{0}»?</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>Принять для новых дел</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>Начиная с {0} поданные дела следуют ему. Уже поданные сохраняют свой. Принятый профиль нельзя отозвать, его можно только сменить другим.</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>Неблагоприятное действие</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>Неблагоприятные действия</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>Добавить утверждение</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>Что было рекомендовано, чем угрожали или что сделано в отношении лица, когда и кем? Каждое действие — отдельное утверждение со своими выводами.</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>Изменить утверждение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>Группа признала наличие достаточных оснований</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Изменить вывод</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>Сделать вывод</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation>Объявить жеребьёвку</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Объявить</translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation>После этого ничего нельзя изменить: ни правило, ни список, ни секреты. Распечатайте страницу и передайте её кому-либо до раскрытия секретов.</translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation>Отбирается из каждых 1000</translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>Не менее из каждой группы</translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation>Чем определяется группа</translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation>Исключить тех, кто был отобран в предыдущем цикле</translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation>Число, которое опубликуют посторонние (необязательно)</translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation>Какое, где и когда; оно считается ещё одним участником жеребьёвки.</translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation>Сколько отбирается из каждой группы</translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation>Всего отбирается: {0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>В списке: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation>Язык обратившегося лица: {0}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>Язык письма выбирается вместе с письмом.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation>Строки и значки увеличиваются вместе с ним. С клавиатуры: Ctrl и + или −, Ctrl+0.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>Одобрить: {0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Уничтожить содержание навсегда</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Это вступит в силу, когда одобрит второе лицо. Оно вводит здесь свою парольную фразу; одобрение записывается на его имя.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Заметка (необязательно)</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Выберите, кто одобряет.</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>Одобрить это изменение в бюро</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>Эти слова сверены с владельцем ноутбука</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>Вы сверили слова?</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>Одобрить уничтожение декларации</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>Одобрить уничтожение деклараций</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Уничтожить содержание навсегда</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Это вступит в силу, когда одобрит второе лицо. Оно вводит здесь свою парольную фразу; одобрение записывается на его имя.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Выберите, кто одобряет.</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation>Ни у кого из тех, кто вправе утвердить это, нет способа входа в это хранилище: другой сотрудник программы утвердит это на своём ноутбуке после обмена.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation>от: {0}</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>пакет {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>{0} уже содержит это сообщение.</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>Обращение {0} зарегистрировано.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>%Ln файл внесён в {0}.</numerusform>
            <numerusform>%Ln файла внесено в {0}.</numerusform>
            <numerusform>%Ln файлов внесено в {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation>Кто их ведёт</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation>Можно выбрать сотрудников программы.</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>Назначено: {0}.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>Резервная копия — это зашифрованная копия, которая открывается теми же парольными фразами. Каждая открывается и сравнивается с хранилищем, прежде чем считается готовой. Держите одну на другом диске.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>Скопировать на другой диск…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>Копии в папке хранилища</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>Хранятся копии за семь дней, четыре недели и двенадцать месяцев.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>Заблокируйте программу и выберите «Восстановить копию» на первом экране. Восстановленное хранилище — новое, рядом с этим; ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>Создайте первую сейчас.</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>Копия на другой диск</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Копия создана и проверена.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation>Открывает дела, стоящие за этим числом</translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Становится обращением о репрессалиях</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation>Открыть обращение о репрессалиях</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Среди дел открывается обращение о репрессалиях с тем, что здесь известно, и они связываются. Исходное обращение остаётся как есть и учитывается по-прежнему.</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Становится рассмотрением политики</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Открыть рассмотрение</translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Открывается рассмотрение для сотрудников программы политики с тем, что здесь запрошено, и оба дела связываются. Обращение остаётся как есть и учитывается по-прежнему.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>Назад к показателям</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation>За этим числом нет дел: оно внесено как итоговое.</translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation>Дела, стоящие за числом</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Содержание уничтожено</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation>Сохранить дерево</translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation>По одному языку за раз. То, у чего ещё нет текста на другом языке, получает текст языка, показанного здесь.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation>Убрать этот ответ и его пути</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation>Задать здесь вопрос</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>Срок в выбранный день</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Все сроки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Предыдущий месяц (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Следующий месяц (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation>Здесь не течёт ни один срок.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>На этот день сроков нет.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation>Дела всех видов</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показать как</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Чьи сроки</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид дела</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>Первый %Ln срок</numerusform>
            <numerusform>Первые %Ln срока</numerusform>
            <numerusform>Первые %Ln сроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln срок</numerusform>
            <numerusform>%Ln срока</numerusform>
            <numerusform>%Ln сроков</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1} г.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>В файл календаря записан %Ln срок.</numerusform>
            <numerusform>В файл календаря записаны %Ln срока.</numerusform>
            <numerusform>В файл календаря записано %Ln сроков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation>Если срок переносится здесь, там он не переносится: запишите файл заново.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>Прочитать целиком</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите немного…</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>Контактная карточка этого ноутбука</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Сохранить карточку…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>Прочтите эти восемь слов коллеге, который их сверит, лично или по телефону. Они не секретны; важно, чтобы оба видели одни и те же.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Контактные карточки (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>Сохранить карточку…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>Заблокировать и вернуться позже</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>Директор допускает карточку и присылает вам первый пакет. Примите его здесь или перетащите на эту страницу.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Ваша контактная карточка</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>Передайте карточку директору и прочтите ему эти восемь слов лично или по телефону: они показывают, что карточка ваша.</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>Принять первый пакет…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>Принять первый пакет</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Пакеты обмена (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Контактные карточки (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation>Последняя проверка: {0}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Проверок ещё не было.</translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation>{0} Она займёт некоторое время; продолжить можно будет по её окончании.</translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation>Пора провести еженедельную проверку состояния.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation>При последней проверке состояния найдено отличие от записанного.</translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation>Подробности: Настройки, Проверка состояния. Прежде чем продолжать работу, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation>Идёт проверка состояния.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation>Всё в хранилище в точности так, как было записано.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Анонимное обращение</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Состояние: {0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>Закрыть окно дела (Esc)</translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>Ведёт дело: {0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>Ещё никому не поручено</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Далее: {0}</translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation>Снова скрыть имена</translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation>Показать имена…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>Нет подходящих дел</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Попробуйте меньше слов или все состояния.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>Примите жалобу или перетащите в это окно письмо.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Принять жалобу</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Отбор дел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Имя не показано</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation>Раздел дела {0}</translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation>Шаг по делу {0}</translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation>Письмо по делу {0}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Отменено сразу же</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation>Номер или название дела</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>Найти дело</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Имя не показано</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Суть обращения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Ведёт дело</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Инстанция</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Полученный ответ</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation>Политика или проект</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>Срок замечаний</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation>Класс и риск</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation>Экспорт выбранного…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрана %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Копия записана. Вне хранилища её больше ничто не защищает.</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation>Письмо {0} подписано и выпущено.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation>Уничтожены</translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation>Правило: {0}. Предложено: {1}, утверждено: {2}.</translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation>Уничтожено деклараций: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation>Проверка опубликованных долей</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation>Вставьте отрывок доклада, где указаны доли одного целого, например классы должностей обязанных представить декларацию. Он не сохраняется.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation>В этом тексте нет процентов.</translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation>Эти доли могут быть частями одного целого.</translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation>Сумма этих долей — {0} процента.</translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation>Некоторых не хватает, либо они относятся к другому целому.</translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation>Без {0} получается 100: эта доля входит в другую. Напишите «из них» либо укажите другую долю без неё.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>Выбрать коллег</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>Доверить им ключ</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>Выберите троих: помочь смогут любые двое. Если выбрать двоих, нужны оба, и утрата ноутбука одного из них — утрата этой помощи.</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>Можно выбрать только коллег, у которых есть собственное устройство.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation>Что препятствует закрытию</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Кого это касается</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Закрыть цикл…</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>Цикл закрыт.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Ничто не мешает закрыть его.</translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation>Закрыто: {0} из {1}. Осталось, по следующему действию:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Закрыть после беглого просмотра…</translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation>Указать, какая учитывается…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>Показано: {0}</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Выбрано: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>Дела программы получают её участники и никто другой.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>Пока нет: допустите контактную карточку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Отзыв предложен</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>{0}: отзыв ждёт одобрения</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>{0}: пока нет вестей</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>{0}: последняя весть {1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>не пришёл: пакет {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>%Ln пакет ещё не подтверждён</numerusform>
            <numerusform>%Ln пакета ещё не подтверждены</numerusform>
            <numerusform>%Ln пакетов ещё не подтверждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln дело к отправке</numerusform>
            <numerusform>%Ln дела к отправке</numerusform>
            <numerusform>%Ln дел к отправке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation>Последний файл: {0}</translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation>Всё записано; оттуда подтверждения ещё нет</translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>последний пакет записан {0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Устройства пока нет</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Устройство отозвано</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Отзыв предложен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>Недостаёт %Ln пакета</numerusform>
            <numerusform>Недостаёт %Ln пакетов</numerusform>
            <numerusform>Недостаёт %Ln пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>Давно нет вестей</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Показать эти столбцы</translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation>Для вас, на этом ноутбуке. Заголовки можно и перетаскивать.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Столбцы по порядку</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>Если буквы в примерах отображаются неверно, выберите другую.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}: что содержит</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}: как записаны даты</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>Как записаны даты?</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>Укажите, в каком столбце содержится: {0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>Укажите, как записаны даты в столбце: {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation>Принять жалобу</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation>Внести рассмотрение политики</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation>Принять письма и файлы</translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation>Скрыть всё на экране</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation>Сотрудник бюро</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation>Бюро остаётся открытым</translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation>Бюро закрывается, пока его не откроют снова</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation>Сверить со списками</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation>Имена из деклараций сверяются со списками поставщиков и партнёров и со списком персонала. Сходство показывается в декларации с указанием причины: это вопрос, а не вывод.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation>Сверить со списком персонала цикла</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Выбрать: {0}</translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation>Файл .xlsx или .csv со столбцом имён.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Выберите хотя бы один список.</translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation>Как прежде: {0}, строк: {1}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>Подписать и выпустить</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Предварительный просмотр письма</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>Следующий шаг (необязательно)</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>Если оставить пустым, в письме будет сказано то, что следует из состояния дела.</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Руководителю организации сообщат, если не подано до (необязательно)</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>Ответ желателен до (необязательно)</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>Заменяет прежнее письмо (необязательно)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Дополнительный абзац (необязательно)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Помещается перед заключительными словами, на языке письма.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Создать удостоверение для подписи</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>Парольная фраза подписывающего</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Не введена парольная фраза.</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation>Создайте его здесь — один раз. Свой сертификат можно импортировать в настройках.</translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>Подписывает: {0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation>Что раскрывается: {0}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation>На двух ноутбуках решено по-разному</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation>Противоречащие решения</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Противоречий нет</translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation>Здесь рядом показано то, что на двух ноутбуках решено по-разному.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation>Предложено решение: {0}. Его должно одобрить второе лицо.</translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation>Разрешено: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>Осталось разрешить: %Ln.</numerusform>
            <numerusform>Осталось разрешить: %Ln.</numerusform>
            <numerusform>Осталось разрешить: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation>Это было последнее.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>На что согласно лицо</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Внести согласие</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>Ничто не покидает бюро без согласия лица на эту цель.</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>Лицо пока ни на что не дало согласия.</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>Лицо отзывает это согласие</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>Отозвано {0}</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Внести отзыв</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation>Ваш выбор — предложение: его должно одобрить второе лицо.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Решение предложено и ожидает одобрения.</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Оставить это решение</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что было решено</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation>Оба решения остаются в истории.</translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation>Пока одно из них не выбрано, по делу нельзя принимать решений, его нельзя закрыть и экспортировать, о нём нельзя писать.</translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation>Пока одно из них не выбрано, нельзя составить письмо, в котором оно указано.</translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation>Пока одно из них не выбрано, это нельзя ввести в употребление или экспортировать.</translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation>Выберите, какое решение остаётся в силе.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>Порядок учёта</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>Одно лицо и одна совокупность фактов — одно обращение, сколько бы ни было писем и звонков. Обращение группы — одно.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>Указано и что обращение одно, и что их два.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>То же лицо спрашивало о подобном.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>Одно обращение: это часть {0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>Два обращения: это и {0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>Одно обращение…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>Два обращения…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>Учитывается как отдельное обращение.</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>Не учитывается: это часть {0}.</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>Одно обращение с {0}</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>Отдельно от {0}</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>Учитывается вместе с этим</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Становится обращением о репрессалиях</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Становится рассмотрением политики</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Другие дела</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Связать с другим делом</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>Здесь связывается то, чем стало обращение, и всё, что к нему относится.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation>Окно Probitas скрыто.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation>Подписать и выпустить</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Ответ желателен до</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Дополнительный абзац (необязательно)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Помещается перед заключительными словами, на языке письма.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Создать удостоверение для подписи</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Предварительный просмотр письма</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation>Год и сроки…</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Импортировать список персонала…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Принять ответы…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Декларанты</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Жеребьёвка</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Цикл {0} года</translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation>охватывает год по {0}</translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation>подача с {0} по {1}</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>На двух устройствах об этом решили по-разному.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Сравнить и разрешить</translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation>Зарегистрировано: {0}. Исправлено: {1}.</translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation>Больше нет в списке или не подпадают ни под одно правило: {0}. Должны ли они подавать декларацию при уходе или не должны вовсе, решает человек в списке декларантов.</translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation>Показать декларантов</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Закрыто без замечаний: {0}.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Не выполнено: {0}</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Сохранить коды</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Копия записана вне хранилища.</translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation>Письмо выпущено под номером {0}.</translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation>Копия для отправки сохраняется из списка писем.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation>Этап завершён</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Закрыть цикл</translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation>Сводные данные о декларациях записываются в цикл и остаются после уничтожения деклараций. После этого ничего нельзя зарегистрировать или принять.</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>Возобновить цикл</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation>Декларирование</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Циклы</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Циклов пока нет</translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation>Цикл — это год деклараций: кто должен подать, что поступило, что установлено.</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Новый цикл</translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation>Выполнили {0} из {1}</translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation>{0} из {1} на сегодня</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>Хранилище зашифровано и открывается вашей парольной фразой и листом восстановления.</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>Оно блокируется само через пять минут; Ctrl+L — сразу.</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>Копируйте его каждую неделю на другой диск: Настройки, Резервное копирование.</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>Ваше бюро готово</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation>Обращение, ещё не занесённое в реестр</translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation>Жалоба, ещё не принятая</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Руководящие материалы</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation>Никто не выбирает, кого проверять. Не менее двух сотрудников вносят по секрету; объявляются правило и список; затем секреты раскрываются, и из них следует результат. В список входят все, кто обязан подать декларацию, независимо от того, подали ли они её и кто его объявляет: он одинаков для всех.</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation>Пока не из кого отбирать.</translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation>1. Секреты</translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation>2. Объявление</translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation>3. Жеребьёвка</translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation>Отказаться от жеребьёвки…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Раскрыт</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Зафиксирован</translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation>Зафиксировать мой секрет</translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation>Он остаётся на этом ноутбуке, пока вы не раскроете его здесь.</translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation>Второй сотрудник должен зафиксировать свой секрет на собственном ноутбуке.</translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation>Раскрыть мой секрет</translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation>Ваш секрет находится на другом ноутбуке: раскройте его там.</translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation>Ещё не объявлено.</translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation>Можно отбирать из: {0}. По правилу политики: {1}.</translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation>Объявить жеребьёвку…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>Подлежит отбору</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>Публикуется посторонними</translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation>Распечатать или сохранить…</translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation>Её можно провести, когда раскрыты все секреты.</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Провести жеребьёвку…</translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation>Отобрано: {0}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation>Имея свидетельство и список, любой может пересчитать результат без этой программы или командой «verify-draw».</translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation>Сохранить свидетельство и список…</translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation>Отметить отобранных</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>Кто отобран</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ещё не проверена</translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>Провести жеребьёвку</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Жеребьёвка</translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation>Результат следует из объявленного; повторить жеребьёвку нельзя.</translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation>Отказаться от жеребьёвки</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation>Только если объявленное число никогда не будет опубликовано. Объявление, секреты и причина остаются в записях: любой может установить, что дало бы это число.</translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation>Причина остаётся в записях, и каждый фиксирует новый секрет.</translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation>Куда сохранить свидетельство и список?</translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation>Свидетельство и список сохранены.</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>К чему это относится?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>Новая жалоба</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Добавить к делу</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation>Выберите дело, к которому это относится.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>Принимаемые файлы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>Принят %Ln файл.</numerusform>
            <numerusform>Принято %Ln файла.</numerusform>
            <numerusform>Принято %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>Внесено не в то дело</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>Восемь слов</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранятся</translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation>Из них ожидают второго лица</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожены</translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation>Ключ форм</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>хранится</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожен</translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation>По истечении срока хранения два лица решают уничтожить декларации. Итоги остаются. Вместе с последней декларацией уничтожается ключ, которым запечатывались формы: ответ, поступивший позже, никто не сможет открыть.</translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation>Предложить уничтожение…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Одобрить…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>Акт об уничтожении…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (необязательно)</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>{0}: помощь в открытии хранилища, владелец — {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>Хранилище открыто с помощью коллег. Владелец: {0}; помогли: {1}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>Помощь коллег</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>Если вы забудете парольную фразу, двое из выбранных здесь коллег помогут вам снова открыть это хранилище. Один не может ничего, и никто из них не видит содержимого. Об открытии узнаёт всё бюро.</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>Кто хранит ключ</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>Ключ этого хранилища пока никто не хранит.</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>Выбрать коллег…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>Больше никто…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>Помочь открыть хранилище…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>Помочь коллеге</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>Коллега, который не может открыть хранилище, присылает вам запрос. Прежде чем ответить, сверьте его слова лично или по телефону.</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>Запросы (*.prohelp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>Помочь открыть хранилище</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>Записать пакеты…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>Принять пакеты…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>Вы здесь один. Допустите контактную карточку коллеги.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Пока ничего не пришло.</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>Вам больше не доступно</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Папка обмена</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Чего нельзя обещать</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>Коллега, скопировавший то, что ему было доступно, сохраняет это в любом случае.</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>Ноутбук, на котором программа была изменена или который не принимает пакеты, ничего не возвращает.</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>Резервные копии, сделанные до изъятия дела, содержат его, пока их не удалят.</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>Допустить контактную карточку…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>Карточка этого ноутбука…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>Этот ноутбук не внесён в бюро.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>Здесь ничего нельзя записать. Передайте его контактную карточку директору.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>Принять пакеты</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Пакеты обмена (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>Допустить контактную карточку</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Контактные карточки (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>Карточка допущена: {0}.</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>Запишите теперь первый пакет: он делает хранилище сотрудника хранилищем этого бюро.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0}: ожидается второе лицо.</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>Это вступит в силу, когда коллега одобрит это на своём ноутбуке.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>Экспортировать копию?</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>Экспортировать без защиты</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>Вне хранилища копия не зашифрована: её прочтёт любой, к кому она попадёт, а удаление может не стереть её с диска. В журнале доступа будет видно, что вы её экспортировали.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Экспортировать копию</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>Сроки для другого календаря</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation>Сроки, показанные в календаре, начиная с сегодняшнего дня, в файле .ics.</translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation>Каждая запись — это целый день со словом Probitas и кодом, например 3F7A-91C2. В ней нет ни имени, ни номера, ни того, чего касается срок.</translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation>Введите код в поле поиска (Ctrl+K), и дело откроется.</translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation>Кто видит тот календарь, видит, сколько в нём сроков и когда они наступают.</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>Копия не зашифрована. Её выдача отмечается в журнале доступа.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>Экспорт показателей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>Таблицы и диаграммы в PDF, каждая диаграмма в SVG, каждая таблица в CSV, всё вместе в JSON. Это незашифрованные копии; их создание заносится в журнал доступа.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>Показывать малые числа</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>Малые числа могут указать на конкретных лиц: такие копии не должны покидать бюро. В противном случае они исключаются вместе с тем, что позволило бы их вычислить.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>В ней создаётся отдельная папка.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>Куда записать показатели?</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation>Экспорт выбранного</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>Выбранные строки (%Ln строка) в виде таблицы.</numerusform>
            <numerusform>Выбранные строки (%Ln строки) в виде таблицы.</numerusform>
            <numerusform>Выбранные строки (%Ln строк) в виде таблицы.</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation>С указанием лица или темы каждой строки</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>Копия не зашифрована. Её выдача отмечается в журнале доступа.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Книги Excel (*.xlsx);;Значения, разделенные запятыми (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation>Экспорт перечня передач</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>Показанные строки (%Ln строка) в виде таблицы.</numerusform>
            <numerusform>Показанные строки (%Ln строки) в виде таблицы.</numerusform>
            <numerusform>Показанные строки (%Ln строк) в виде таблицы.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation>Вместе с темой, по которой можно узнать лицо</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>Копия не зашифрована. Её выдача отмечается в журнале доступа.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Книги Excel (*.xlsx);;Значения, разделенные запятыми (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>Кто просит защиты</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>Пока анонимно</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>Для консультации имя не нужно. Для официальной жалобы нужно: она касается конкретного лица.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>Внести заявителя</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>Изменить данные заявителя</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Изменить язык</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>Сообщение или содействие</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>О чём сообщено</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Добавить сообщение</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>О чём, кому и когда сообщило лицо? Или какой проверке или расследованию содействовало?</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>Период службы</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Послужной список</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Добавить период</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>Периоды службы не внесены.</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>Посредничество омбудсмена</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Сохранить всё для суда или разбирательства</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>Впервые стало известно</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>Официальная жалоба</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>не закончено</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Посредничество</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Запрет уничтожения</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Почему закрыто</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>Внести посредничество</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Запрет уничтожения</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>Связать с другим делом</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Другие дела</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>Новый ущерб — отдельное дело, связанное с этим.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation>Реестр обращений</translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation>Программа декларирования</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>Таблица 1 и диаграмма 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Диаграмма 2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>Категория обратившихся</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Ответы в срок</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>Таблица 1 по прежнему учету</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>Диаграмма 2 по прежнему учету</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation>Таблица 3. Соблюдение</translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation>Ход цикла</translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation>Представление деклараций</translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation>Обязанные представить</translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation>Итоги рассмотрения</translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation>Связи и деятельность</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>Как для внешнего пользования</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Первый год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>Скрывает числа, которые настолько малы, что могут указать на конкретных лиц</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Пока нечего считать.</translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>Эти числа настолько малы, что не покидают бюро.</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation>Проверить опубликованные доли…</translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>Показатели записаны.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Идёт печать</translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation>Фильтр декларантов</translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation>Имя, номер, класс</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Подготовить формы…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Написать…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation>На каком этапе декларанты</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Какая форма</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Декларанты</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation>Все декларанты</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Не закрыты</translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation>Ожидаются, формы нет</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Сохранить список для почтовой программы…</translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation>Сохранить список кодов…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>Показано: {0}</translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation>щелчок выделяет, двойной — открывает</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Выбрано: {0}</translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Табельный номер</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>№ формы</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Этап</translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation>Откройте декларацию, к которой относятся эти документы, и перетащите их туда.</translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation>Заполненную форму нельзя приложить.</translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation>Заполненные формы принимаются на странице их цикла.</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation>Почему её не нужно подавать</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>Кто подаёт</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation>Что и к какому сроку подаётся</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation>Основание регистрации</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Срок продлён</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>Что подано</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версия {0}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Действующая</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>Впоследствии изменена</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Кем принята</translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation>Ответ на форму</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>В полученном виде</translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation>Ответы на неё не принимаются</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Форма {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Подготовлена</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Не отмечено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation>Подаёт всё равно</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation>Либо декларант больше не обязан подавать декларацию: выполните шаг «{0}» с указанием причины. Либо он подаёт её, возможно при уходе: измените форму и укажите, почему подача сохраняется.</translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation>Подготовленные формы</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кем подготовлена</translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation>Нет. Формы готовятся на странице цикла.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Ничто не содержит все эти слова.</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Имя не показано</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>Папка обмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не выбрана</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>Если у всех есть общая папка — на носителе или синхронизируемая программой вроде Syncthing, — пакеты ходят сами.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Не найдена</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>Последний просмотр: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>Там ещё %Ln файл: для коллег или не относящийся к этому бюро.</numerusform>
            <numerusform>Там ещё %Ln файла: для коллег или не относящиеся к этому бюро.</numerusform>
            <numerusform>Там ещё %Ln файлов: для коллег или не относящиеся к этому бюро.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation>Материалы, которые могут дать ответ</translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation>Материалы, которые могут дать ответ ({0})</translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation>Здесь показаны материалы, которые могут дать ответ.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Вернуть составителю</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation>Закрыть после беглого просмотра</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Закрыть без замечаний</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation>Пустые декларации и те, что повторяют прошлогодние. Пробел: просмотрено, переход к следующей. Стрелки — вперёд и назад. Закрывается только то, что просмотрено.</translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation>Просмотрено (пробел)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>Закрыть %Ln декларацию</numerusform>
            <numerusform>Закрыть %Ln декларации</numerusform>
            <numerusform>Закрыть %Ln деклараций</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation>Будет закрыта с результатом: {0}</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Замечания декларанта</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Ничего не указано</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation>Найти термин</translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation>Термин на любом языке</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation>Пройти дерево решений…</translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation>Сохранить как прецедент…</translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation>Второй просмотр проводит коллега из программы консультирования.</translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation>{0} сохранён как прецедент.</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>Кто прошёл</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation>Отбор материалов</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Руководящие материалы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation>Всё действующее</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation>Ничего подходящего нет</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Попробуйте меньше слов или все состояния.</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>Руководящие материалы</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation>На что бюро умеет отвечать</translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation>Выберите материал. Прецеденты берутся из обращений, на которые дан ответ: откройте обращение и сохраните ответ.</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>На двух устройствах об этом решили по-разному.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Сравнить и разрешить</translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation>Теперь это собственный материал бюро, среди проектов.</translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation>После введения в использование он заменит то, из чего сделан.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Копия записана вне хранилища.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>Свернуть руководство</translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation>Закрыть руководство; оно остаётся в справке</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Шаг {0} из {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation>Развернуть руководство</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>Проверка состояния</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>Проверяет каждую страницу базы данных, каждую подпись и связь истории, журнал доступа, указатель и вложения. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>Событий: {0}, дел: {1}, вложений: {2}, записей журнала доступа: {3}</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Всё в точности так, как было записано.</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>Что-то отличается от записанного.</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>Сохраните это хранилище как есть, не работайте в нём и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>Первое повреждённое событие — № {0}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation>Как открыть бюро</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Кто что видит</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>Служебная необходимость</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation>Показывать под страницами</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>Помочь открыть хранилище? Владелец: {0}</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Ответить на запрос</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>Об этом просит тот, у кого ноутбук (владелец: {0}). Что это действительно {0}, вы знаете, только если {0} сейчас прочтёт вам эти слова лично или по телефону и вам знакомы лицо или голос. Ваш ответ записывается для всего бюро.</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>Эти восемь слов мне прочитаны; читает {0}</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>Это устройство уже отвечало на запрос.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>Открыть с помощью двух коллег</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>Отправьте запрос двоим из коллег, хранящих ключ этого хранилища, и прочтите им эти слова лично или по телефону. Их два ответа открывают хранилище один раз; затем вы выбираете новую парольную фразу.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Сохранить запрос…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Принять ответ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>Запрос {0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>Ответы (*.prohelp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Принять ответ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>Принят %n ответ; нужны два, от разных коллег.</numerusform>
            <numerusform>Принято %n ответа; нужны два, от разных коллег.</numerusform>
            <numerusform>Принято %n ответов; нужны два, от разных коллег.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Отбор в истории</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>Импорт удостоверения для подписи</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Файл PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>Та, с которой его передали. После этого удалите файл.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>Файл PKCS#12</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation>Импорт списка персонала</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation>Из таблицы .xlsx или .csv. Правила цикла определяют, кто в ней должен подать декларацию. Вы видите, кто это и что изменится, прежде чем что-либо будет записано.</translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation>Язык тех, у кого он не указан в строке</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>Исправить %Ln декларанта</numerusform>
            <numerusform>Исправить %Ln декларантов</numerusform>
            <numerusform>Исправить %Ln декларантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>Зарегистрировать %Ln декларанта</numerusform>
            <numerusform>Зарегистрировать %Ln декларантов</numerusform>
            <numerusform>Зарегистрировать %Ln декларантов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>Эти слова сверены; собеседник: {0}</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>Восемь слов ноутбука; владелец: {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>Лично или по телефону.</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>Это ваше бюро?</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>Коллега найдёт слова в программе: «Обмен», «Карточка этого ноутбука». Отменить это нельзя: хранилище принадлежит одному бюро.</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>Присоединиться к этому бюро</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>Только слова показывают, чей это пакет.</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>Выпущенное письмо</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Экспортировать копию…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Экспортировать копию</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · подписано: {2}</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Копия записана. Вне хранилища её больше ничто не защищает.</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>Отправьте её надёжным путём и удалите копию, когда она дойдёт.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation>Отбор, выбор и порядок, как они есть сейчас. Для вас, на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation>Слишком длинно для названия.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>От {0}: это ваш черновик.</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Черновик сохранён на этом устройстве</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation>Ввести декларацию</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation>Так, как написано на бумаге или в письме. Черновик можно сохранить и продолжить позднее; декларация подаётся, когда заполнена полностью.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Замечания декларанта</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Здесь нужна дата.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>%Ln значение отсутствует или неверно.</numerusform>
            <numerusform>%Ln значения отсутствуют или неверны.</numerusform>
            <numerusform>%Ln значений отсутствуют или неверны.</numerusform>
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
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation>Писем пока не выдано.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Предстоит написать</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>Этого письма требует последний шаг по делу.</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Написать это письмо</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation>Имена в списках: то, что больше не указано</translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation>{0}: {1} · {2} ({3} %)</translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation>{0} · Отклонено: {1}</translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation>{0} — другое лицо или организация</translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation>Причина запоминается: о том же имени больше не спрашивается ни в этом, ни в следующем цикле, пока декларант и список пишут его так же.</translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation>Отклонить совпадение…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Связать с другим делом</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>Новая жалоба того же лица</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation>Существующее дело</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Выберите другое дело.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина связи</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation>Второй просмотр коллегой</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Ввести в использование</translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation>Сотрудник, который ничего из этого не писал, читает материал здесь и вводит свою парольную фразу. Материал вводится в использование от его имени.</translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation>Выберите, кто смотрел.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Остановлено до завершения.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation>Этот компьютер записывает память на незашифрованный диск.</translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation>Тот, кому попадёт диск, может найти на нём имена и ключи, в том числе от заблокированного хранилища.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation>Декларанты: {0}</translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation>Что не удалось сделать</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Дела: {0}</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Выполнено: {0}.</translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation>Остановлено; сделанное до этого сохраняется.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Не выполнено: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>Временная мера</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>Временные меры</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>Рекомендовать меру</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>Нет. Меру можно рекомендовать, как только получена жалоба.</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>Рекомендация руководителю</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Рекомендовать</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>Пока нет. Они следуют за окончательным заключением.</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>Рекомендованный срок</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>Ответ руководителя</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>Внести срок действия</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>Внести исполнение</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>Рекомендовано</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>Через %Ln месяц, {0}</numerusform>
            <numerusform>Через %Ln месяца, {0}</numerusform>
            <numerusform>Через %Ln месяцев, {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Согласно</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Указанная причина</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Последующее наблюдение</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>Внести проверку</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>При проверках положение лица сравнивается с тем, каким оно было при подаче жалобы.</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>Положение лица при подаче жалобы</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Ещё не зафиксировано.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>Зафиксировать исходное положение</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>Новый ущерб</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>Нового ущерба нет</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>Изменилось с момента подачи</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln срок</numerusform>
            <numerusform>%Ln срока</numerusform>
            <numerusform>%Ln сроков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation>Вернуть тому, кто писал</translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation>Вернуть в проекты</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в проекты</translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation>Отозвать; больше не предлагать</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Другие разделы</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (необязательно)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Пока ничего нет.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>Пока достаточно имени и языка. Номер присвоит программа.</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>Поступившее будет внесено в новое дело.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>Официальная жалоба на репрессалии</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>Обращение: кто-то просит совета</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>Предупреждение: сообщено о риске</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>Предложен, поскольку письмо, по-видимому, написано на нём. Проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>Можно оставить пустым: обращение может быть анонимным.</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>Заменить код восстановления?</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>Заменить и показать новый лист</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>Напечатанный сейчас лист больше не откроет это хранилище. Сразу понадобится принтер или надёжное место для PDF: новый код показывается только тогда.</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation>Новый цикл</translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation>Начать цикл</translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation>Он получает собственный ключ, которым запечатываются и открываются ответы этого цикла.</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Завершить к</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Кто должен подать</translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation>Это правила политики бюро. Сколько человек добавляет каждое, видно при импорте списка персонала.</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation>Он остаётся среди проектов, пока не введён в использование. Дерево решений начинают как собственную версию бюро дерева, поставленного с программой.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>Не менее 15 знаков. Важна длина; спецсимволы и заглавные буквы не нужны.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>Предложить шесть случайных слов</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Они не совпадают.</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>Запишите её, пока не выучите наизусть, затем сожгите запись.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>Задать новую парольную фразу</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>Она заменит прежнюю. Лист остаётся действительным.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation>Пока достаточно политики и языка.</translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>Поступившее вносится в новое рассмотрение.</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation>Новое рассмотрение политики</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Открыть рассмотрение</translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>Укажите полный путь.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>В этой папке уже что-то есть.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>Где разместить хранилище?</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>Создать контактную карточку</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Ваша должность</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Так, как она указывается под подписью.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Новая папка на этом компьютере, не на сетевом диске.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>Это указывается на вашей контактной карточке. Роль вам назначает директор.</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>Чтобы ключ больше никто не хранил?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>Если вы забудете парольную фразу, хранилище откроет только лист восстановления. Ключ хранилища заменяется; прежние резервные копии ещё можно открыть с помощью тех, кто его хранил.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>%Ln решение принято по-разному на двух устройствах</numerusform>
            <numerusform>%Ln решения приняты по-разному на двух устройствах</numerusform>
            <numerusform>%Ln решений приняты по-разному на двух устройствах</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation>Пока это не урегулировано, принимать решения по делу, закрывать его и писать по нему письма нельзя.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Решение предложено и ожидает одобрения.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Сравнить и разрешить</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Нарушение правил</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>Отклонить это с причиной, которая останется в записи</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation>{0}, по-видимому, является участником этого дела: {1}</translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation>Упоминается в деле: {0}</translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>Предложен отвод</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>{0}: только совпадение имён</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>Внести отвод</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>Это разные люди…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>Нужно написать письмо</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Написать это письмо</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Отбор текстов</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation>составлен бюро</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation>Найти или сделать что угодно (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation>Скрыть (Ctrl+H)</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Открыт пакет обмена: {0}</translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation>Он будет прочитан, только когда вы его примете.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>Обращение {0} зарегистрировано.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Бюро и бланк</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название бюро</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>Префикс регистрационных номеров</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>Уже выпущенные письма сохраняют свой номер.</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Сохранить бланк</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>Так адресуются письма этим органам.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название бюро</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>Бюро по вопросам этики</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>Так, как он указывается в письмах.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Прочитать…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>Сроки, перечни и пороги, каждый с указанием пункта.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Новая папка на этом компьютере, не на сетевом диске.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваше бюро</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>Осталось заполнить: {0}</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Сортировка: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation>На каком этапе декларанты</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>До закрытия</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation>Импортируйте список персонала: правила определяют, кто должен подать декларацию.</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Импортировать список персонала…</translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation>Записать только итоги…</translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation>Введено: выполнили {0} из {1}. Источник: {2}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation>Снять обязанность или оставить с указанием причины</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>Цикл закрыт.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation>Пока нельзя закрыть.</translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation>Незакрытых деклараций: {0}.</translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation>Что этому препятствует…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Ничто не мешает закрыть его.</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Закрыть цикл…</translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation>Выполнили {0} из {1}. Эти числа остаются после уничтожения деклараций.</translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation>После закрытия действия на другом ноутбуке изменили декларации цикла: теперь их {0} из {1}, это же показывают результаты. Чтобы сохранить эти числа, откройте цикл снова и закройте его ещё раз.</translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation>Обязаны подать: {0}. Подано и рассмотрено на сегодня: {1}. Ещё нет: {2}.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation>Целевые даты…</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Кто должен подать</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Принятые списки</translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation>Письма руководителю</translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation>Сообщить, кто не подал…</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>без целевой даты</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не завершён</translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation>Отметить достижение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>Перетащите письма и файлы в любое место этой страницы, чтобы принять их. Выберите запись, чтобы прочитать.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Запрошены сведения</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>Сведения поступили</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>Отметить получение</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Ещё нет на этом устройстве</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>Убрать это из вида</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Ещё нет на этом устройстве</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Запрошены сведения</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Сменить мою парольную фразу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Текущая парольная фраза</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>Старую фразу мог узнать кто-то ещё</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>Тогда заменяется и ключ хранилища, это занимает чуть больше времени.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>Она открывает хранилище. Сбросить её никто не может: без парольной фразы и без кода восстановления потеряно всё.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Создать бюро</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить лицо</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Изменить данные лица</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>Контакт с этим лицом</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>Убрать это лицо из вида</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Внести контакт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>Внести отвод</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Ведёт дело</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>Доступ только названным сотрудникам</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>Также участвуют</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>Не отправляется, пока не решён вопрос о предложенном отводе</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation>Лицо, упоминаемое в деле</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Лица, упоминаемые в деле</translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation>В этом деле пока никто не назван.</translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation>Кто ведёт дело</translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation>Сотрудник не должен вести это дело</translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation>С делом работает ещё один сотрудник</translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation>Сотрудник прекращает работу с делом</translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>Вывести сотрудника</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>Доступно всем сотрудникам программы</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>Открыть сотрудникам программы</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>Доступно только руководителю бюро и названным сотрудникам</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>Ограничить доступ названными сотрудниками</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Отведён</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>Дата отвода</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation>На ноутбуке сотрудника</translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>Снять отвод</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>Только совпадение имён</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation>Ноутбук подтвердил, что вернул дело.</translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation>Пока не подтверждено: дело возвращается при следующем обмене.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>У каждого своя парольная фраза; сделанное подписывается от его имени.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>Что обещает правило служебной необходимости…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>Вносит, исправляет и выводит сотрудников директор.</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>Изменённое здесь вступает в силу, когда его одобрит второе лицо: {0}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Вывести из состава…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выбыл</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Язык материала</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation>Сделать материалом бюро…</translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation>Изменить дерево…</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Изменить текст…</translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation>Написать на другом языке…</translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation>Тема и источник…</translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation>Запросить второй просмотр</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Ввести в использование</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation>Вернуть в проекты…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation>Коллега смотрит здесь…</translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation>Пройти…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation>Сделано из поставленного с программой</translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation>Выделенное может указать на человека. Обратите внимание и на историю, которая могла быть только у одного человека.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Как это возникло</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation>Рассмотрение политики</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Декларирование</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · Версия {1} · действует с {2}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>Сроки, перечни и пороги берутся из профиля политики. Дело сохраняет профиль, действовавший в день его подачи.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступны</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Прочитать…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>Версия {0}, действует с {1}</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>такого правила нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} дн.</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} раб. дн.</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} мес.</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} г.</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation>Сохранить как прецедент</translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation>Сохранить и запросить второй просмотр</translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation>Читающий прецедент не должен узнать, о ком он. Его история хранит все редакции, поэтому имена убирают до того, как сохранено первое слово.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Идёт печать</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите немного…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Осталась примерно %Ln минута</numerusform>
            <numerusform>Осталось примерно %Ln минуты</numerusform>
            <numerusform>Осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>Затем хранилище закрывается и действительно открывается дважды: кодом и вашей парольной фразой.</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>Читается ли лист?</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>Введите эти две группы с напечатанного листа.</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>Проверить оба способа входа</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Группа {0}</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>На листе написано другое.</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>Уничтожить декларации</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>Уничтожить декларацию</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation>Предлагается {0} из {1}: срок хранения остальных ещё не истёк.</translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation>Все можно будет уничтожить начиная с этой даты: {0}.</translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation>Их можно будет уничтожить начиная с этой даты: {0}.</translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation>Первую можно будет уничтожить начиная с {0}, все — начиная с {1}.</translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation>Срок хранения не истёк.</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>Копировать на %Ln секунду</numerusform>
            <numerusform>Копировать на %Ln секунды</numerusform>
            <numerusform>Копировать на %Ln секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Искать в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и далее</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation>Пройти дерево…</translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation>Ctrl+I вставляет текст.</translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>Обращение {0} зарегистрировано. Следующее:</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation>Сохранить для обращения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>Сохранён %Ln проход по дереву</numerusform>
            <numerusform>Сохранено %Ln прохода по дереву</numerusform>
            <numerusform>Сохранено %Ln проходов по дереву</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>Достаточно категории, заявителя и одной строки. Номер присваивается.</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>Предложение {0} из {1}: в него вносится поступившее.</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>Поступившее вносится в новое обращение.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation>Из электронной таблицы, .xlsx или .csv. Укажите, в каком столбце имена; другие имена и номер, под которым они значатся в списке, помогают различать однофамильцев.</translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation>Строк: {0}. Имён: {1}. Пропущено: {2}.</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Использовать этот список</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Отобрать передачи</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите для отбора</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Инстанция</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Пока ничего не передавалось</translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation>Откройте обращение и передайте его в другую инстанцию: оно появится здесь.</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>Подходящих передач нет</translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation>Выберите все инстанции и годы.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все инстанции</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln передача</numerusform>
            <numerusform>%Ln передачи</numerusform>
            <numerusform>%Ln передач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрана %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Имя не показано</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Копия записана. Вне хранилища её больше ничто не защищает.</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>Без согласия лица ничего не раскрывается. Для передачи фактов нужно согласие на передачу, для имени — также согласие быть названным.</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>Это обращение никому не передавалось.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Передал(а)</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Результат получен</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Полученный результат</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>Исправить результат</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>Внести результат</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>Составить сопроводительную записку</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>Отозвать это предложение</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>Отклонить это предложение</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation>После обновления Probitas списки один раз создаются заново по истории.</translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation>Вместо {0}</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>Заменить {0}</translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation>Это нельзя оставить: в прецеденте нет чьих-либо адресов и номеров.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation>Что заменяется</translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation>Имён, адресов и номеров не найдено.</translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation>Подано: {0}. Срок не истёк: {1}. Не подано: {2}.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation>Язык обращений, для которых он не указан</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation>Категория обращений, для которых она не указана</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation>Нет: строка считается ошибочной</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Отобрать обращения</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Закрытые обращения</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>Ни одно обращение не ждёт ответа</translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation>Остальные показывает «Все обращения». Зарегистрируйте новое или перетащите письма в это окно.</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Подходящих обращений нет</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Содержание уничтожено</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>Учёт и связи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation>Строк: {0}. Новых обращений: {1}. Уже известных: {2}. Ошибок: {3}.</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation>По годам: {0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation>По категориям: {0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>Внесено %Ln обращение.</numerusform>
            <numerusform>Внесено %Ln обращения.</numerusform>
            <numerusform>Внесено %Ln обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>%Ln строка уже была известна и пропущена.</numerusform>
            <numerusform>%Ln строки уже были известны и пропущены.</numerusform>
            <numerusform>%Ln строк уже были известны и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>Реестр записан.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>Сама копия не меняется. Из неё получается отдельное устройство, ведь исходное хранилище может ещё использоваться.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>Новая папка для хранилища</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>По коду восстановления</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>Восстановлено.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>Вывести из состава бюро: {0}?</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>Вывести и отозвать парольные фразы</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>Парольные фразы этого сотрудника больше не открывают хранилище. Решённое и подписанное остаётся. Прежние копии по-прежнему ими открываются.</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>Это произойдёт, когда это одобрит второе лицо.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation>Рассмотрение политики</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>Отобрать рассмотрения</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Открытые рассмотрения</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Все рассмотрения</translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation>Закрытые рассмотрения</translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation>Рассмотрений политики пока нет</translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation>Внесите политику, к которой у бюро запросили замечания.</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>Внести рассмотрение</translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation>Подходящих рассмотрений нет</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Отфильтровать декларации</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Деклараций пока нет</translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation>Декларанты регистрируются на странице их цикла.</translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation>Подходящих деклараций нет</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Ещё не назначен</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Все циклы</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Все рецензенты</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>Любой риск</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Любая отметка</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Содержание уничтожено</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation>Новое рассмотрение политики</translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation>Добавить к рассмотрению политики</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation>Пока нет. Вносится действием, см. выше.</translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation>В прошлом цикле</translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation>Вопросы декларанту</translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation>Нет. Вопрос задаётся действием и отправляется письмом.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Составить письмо</translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation>Составить письмо: {0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ожидается ответ</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Декларация в целом</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Дата вопроса</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>Написать напоминание</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation>Нет. Даются действием, если возможен конфликт.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Ожидается отчёт</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата указания</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Исполнить до</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation>Что сообщает декларант</translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation>Документ, который должен представить декларант</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation>Не выбран по жребию. Проверяются только выбранные; это решает жребий.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Выбрана по жребию</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Дата жеребьёвки</translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation>Контроль до</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Дата запроса</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Дата просмотра</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation>Заметки — для рецензентов. Их нет ни в одной форме, письме или списке, покидающем бюро.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation>Заметки рецензентов</translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation>Нет. С декларацией они никогда не передаются.</translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation>Другие дела</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Связать с другим делом</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation>Здесь связываются обращение, из которого возникло это рассмотрение, и то, что к нему относится.</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Предмет рассмотрения</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Дал</translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation>Замечаний пока не дано, и срок для них не установлен.</translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation>Что стало с замечаниями</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Известно с</translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation>Полученные проекты</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Проект</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>Отозвать парольную фразу: {0}?</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>Отозвать эту парольную фразу</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>Она больше не открывает это хранилище и ничего из записанного впредь. Прежние копии по-прежнему открываются ею.</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>Отозвать {0}?</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>Отозвать этот ноутбук</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>Для него больше ничего не записывается, его пакеты отклоняются. Подписанное ранее остаётся. Отменить это нельзя: для возвращения создаётся новая карточка.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго лица</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложено</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Может одобрить</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Одобрить…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>До одобрения на ноутбук больше ничего не отправляется; подписанное на нём пока имеет силу.</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>До одобрения этот сотрудник ничего не может делать в бюро, и ему ничего не отправляется.</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>До одобрения на ноутбук ничего не отправляется и с него ничего не принимается.</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>До одобрения всё остаётся как было.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Кто должен подать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation>Подаёт каждый, кто подпадает под какое-либо правило; каждому сообщается причина.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation>Несколько — через запятую. P-* означает любой класс, начинающийся с P.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation>Причина или пункт, который этого требует.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Кто должен подать</translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation>Установить эти правила</translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation>Они применяются со следующим импортом списка персонала. Зарегистрированные остаются, пока кто-либо не решит иначе.</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation>Кто должен подать</translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation>Правил пока нет: никто не должен подавать.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation>Добавить сканы…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation>Сканы (необязательно)</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>Какие сканы?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>Имя {0} (не показано)</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>Включить второй фактор?</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>Выключить его?</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>Привязать к этому компьютеру</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>Отвязать от этого компьютера</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>Ваша парольная фраза будет работать только на этом компьютере. Держите под рукой лист восстановления.</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>Одной вашей парольной фразы хватит, чтобы открыть хранилище на любом компьютере.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation>Парольная фраза этого сотрудника</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Не введена парольная фраза.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>Добавить второго сотрудника сейчас</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>Второй сотрудник вводит здесь собственную парольную фразу.</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>Заключение вступает в силу только после одобрения вторым лицом. Коллега со своим ноутбуком присоединяется позже, с контактной карточкой; других можно добавить в настройках в любой момент.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Ожидается с</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Сохранить всё для суда или разбирательства</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Запрет уничтожения</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Почему закрыто</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Запрет уничтожения</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation>Нечего указать</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation>Нечего указать: {0}</translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation>Добавить запись: {0}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation>Блокировка и экран</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody has touched the machine for</source>
        <translation>Блокировать, если к компьютеру не прикасались</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation>Переход этого компьютера в сон и блокировка его экрана не распознаются.</translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>Блокировка происходит и при переходе в сон или блокировке экрана.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation>Ctrl+H сразу скрывает всё, где бы вы ни находились. Хранилище при этом остаётся открытым: отходя от компьютера, заблокируйте его.</translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation>Та же клавиша или щелчок</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation>Чем вернуть показ</translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation>Скрывать всё, пока я работаю в другой программе</translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation>Скрывать окна на снимках и при демонстрации экрана</translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation>Об этом просят систему. Меню и подсказки не исключаются; от программ, которые обходятся без системы, и от телефона это не защищает.</translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation>В Linux такого нет: любая ваша программа может сделать снимок экрана.</translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>Чего блокировка не делает</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>Тот, кто управляет этим компьютером, пока хранилище открыто, видит то же, что и вы.</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>При переходе в сон система может записать память на диск: шифруйте диск целиком.</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>Скопированное здесь удаляется из буфера обмена через %Ln секунду. Программы, которые хранят скопированное, просят этого не делать; некоторые всё равно хранят.</numerusform>
            <numerusform>Скопированное здесь удаляется из буфера обмена через %Ln секунды. Программы, которые хранят скопированное, просят этого не делать; некоторые всё равно хранят.</numerusform>
            <numerusform>Скопированное здесь удаляется из буфера обмена через %Ln секунд. Программы, которые хранят скопированное, просят этого не делать; некоторые всё равно хранят.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation>Что из памяти попадает на диск</translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation>Отсюда этого не видно. Спросите того, кто обслуживает компьютер.</translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation>Ничего, или это зашифровано.</translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation>Вся память при гибернации, и без шифрования: имена и ключи можно прочитать на диске. Попросите зашифровать диск или отключить гибернацию.</translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation>Часть её, и без шифрования: имена и ключи можно прочитать на диске. Попросите зашифровать диск или отключить подкачку.</translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation>Диск этого хранилища</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Он зашифрован.</translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation>Он не зашифрован. Хранилище зашифровано, где бы оно ни лежало; копии, которые вы из него берёте, — нет.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не зашифровано</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>Первый экран предлагает папки хранилищ, открывавшихся на этом компьютере.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забыть их</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation>Подготовка форм</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Подготовить формы</translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation>По файлу для каждого; он открывается браузером без сети. В нём нет имён, и открывается он только личным кодом, который передаётся другим путём.</translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation>У кого форма уже есть</translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation>Подготовить ещё одну тем, у кого она есть</translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation>Не принимать ответы на имеющиеся у них формы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation>Создаётся, если её нет.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation>Как они попадут к людям?</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Сохранить список для почтовой программы…</translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation>Написать каждому письмо с вложенной формой…</translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation>Сохранить список кодов отдельно…</translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation>Написать письма с кодами…</translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation>У них форма уже есть, они пропускаются:</translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation>Если форма или код утеряны. Тогда можно ответить на обе формы, а из двух ответов учитывается более поздний.</translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation>Если форма и её код могли попасть в чужие руки.</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Форма {0}</translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation>Форм к подготовке: {0}</translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation>Укажите, где разместить формы.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Это займёт около %Ln минуты.</numerusform>
            <numerusform>Это займёт около %Ln минут.</numerusform>
            <numerusform>Это займёт около %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Список сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>Подготовлена %Ln форма.</numerusform>
            <numerusform>Подготовлено %Ln формы.</numerusform>
            <numerusform>Подготовлено %Ln форм.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>Написано %Ln письмо.</numerusform>
            <numerusform>Написано %Ln письма.</numerusform>
            <numerusform>Написано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation>Где разместить формы?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Сохранить коды</translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation>Где разместить письма?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Бюро и бланк</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>Название, адрес, адресаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>Сотрудники и роли</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>Фразы, лист восстановления</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>Помощь коллег</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>Двое открывают вместе</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>Подпись писем</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Сертификат и ключ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>Сроки и пункты</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>Копии, которые открываются</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Проверка состояния</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>Всё ли так, как записано?</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation>Блокировка и экран</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и оформление</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation>Зарегистрированы дважды</translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation>Отложить другую</translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation>Работа ведётся с учитываемой декларацией. Другая закрывается как нетребуемая со ссылкой на учитываемую; ничего из неё не теряется, и в статистике лицо учитывается один раз.</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>Какая учитывается</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation>Двойная регистрация на двух ноутбуках.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation>Объявление о жеребьёвке</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Новый лист восстановления</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Он на бумаге</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>Этот код показывается только сейчас. Старый лист больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation>Выберите его или перетащите в это окно. Файл только читается и не изменяется.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation>Что содержит каждый столбец. Неиспользуемый столбец остаётся только в файле.</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation>Эти слова неизвестны. Укажите, что они означают; это будет запомнено.</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation>Что даст импорт. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation>Проверьте примеры: кодировка файла определена предположительно.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Электронные таблицы (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Какой файл?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Список сохранён.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>лист-восстановления.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>Сохранено. Напечатайте в другом месте и удалите файл: он открывает хранилище.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>Напечатайте его и заприте вне бюро. Код на нём открывает хранилище, когда утрачены все парольные фразы. Он показывается только сейчас и нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>Решение: {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>То же: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>Работа другой стороны была известна до записи: {0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>Ничего из работы другой стороны известно не было.</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>Другая сторона к тому времени ничего больше не сделала.</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>Не было известно только другое решение.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>и ещё %Ln ранее</numerusform>
            <numerusform>и ещё %Ln ранее</numerusform>
            <numerusform>и ещё %Ln ранее</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>Не было известно:</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>Подпись писем</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>Письма подписываются, чтобы любой мог проверить, кто их выпустил и что ничего не изменено. Ключ никогда не покидает хранилище.</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>Ваше удостоверение подписи</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>Создать для бюро</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>Импортировать файл PKCS#12…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Сохранить сертификат…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>Для тех, кто проверяет</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>Передайте этот сертификат получателям писем. Он не секретен; программа чтения PDF доверяет вашей подписи, когда он добавлен.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>Без него нельзя выпустить ни одного письма.</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>собственный корень бюро</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}, действует до {1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Сертификат сохранён.</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation>Что добавляет каждое правило</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Какие люди</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation>Строк: {0}. Людей: {1}. Пропущено: {2}. Ошибок: {3}.</translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation>Зарегистрировать: {0}. Исправить: {1}. Без изменений: {2}. Вновь поступивших: {3}. Уходящих: {4}. Всего должны подать: {5}.</translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation>{0}, из них {1} только по этому правилу</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation>Больше нет в списке; решает человек</translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation>Не подпадают под правила; решает человек</translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation>Исключены, но вновь подпадают под правило</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Зарегистрированы дважды</translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation>Освобождены и остаются освобожденными</translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation>Ушли до начала подачи</translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation>Отличия от прошлого года</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation>В прошлом году не подавал</translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation>В прошлом году подавал, теперь не должен</translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Открыт пакет обмена: {0}</translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation>Откройте своё бюро: там будет предложено его принять.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Открыть бюро</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation>Её содержание уничтожено.</translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation>Декларация вводится; пока ничего не подано.</translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation>Декларация ещё не подана.</translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation>Прошлый цикл ({0})</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Версия {0} от {1}</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Показанная версия</translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation>Рядом с прошлым циклом</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>Рядом: {0}</translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation>С чем сопоставляется</translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation>Нет декларации прошлого цикла для сопоставления.</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Ничего не указано</translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation>Как в прошлом цикле</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>%Ln сумма выше порога</numerusform>
            <numerusform>%Ln суммы выше порога</numerusform>
            <numerusform>%Ln сумм выше порога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>%Ln сумма без курса</numerusform>
            <numerusform>%Ln суммы без курса</numerusform>
            <numerusform>%Ln сумм без курса</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation>Неодобренная внешняя деятельность</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>%Ln имя в списках</numerusform>
            <numerusform>%Ln имени в списках</numerusform>
            <numerusform>%Ln имён в списках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>%Ln раздел не просмотрен</numerusform>
            <numerusform>%Ln раздела не просмотрено</numerusform>
            <numerusform>%Ln разделов не просмотрено</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Замечания декларанта</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Показать все: %Ln</numerusform>
            <numerusform>Показать все: %Ln</numerusform>
            <numerusform>Показать все: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Прежняя версия</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Отметить как просмотренный</translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation>Отметить как просмотренный: {0}</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Эта декларация</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>Больше не указано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Не одобрено</translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation>Возможно, есть в списке</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>Составляет {0}</translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation>всего из этого источника {0}</translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation>Нет курса для {0}: сравните с {1} вручную</translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation>Достигает порога {0}</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation>Сверить со списками…</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Закрыть после беглого просмотра…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Напомнить…</translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation>Ни одну из этих деклараций нельзя закрыть после беглого просмотра.</translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation>Это возможно для пустых деклараций и тех, что повторяют прошлогодние и ещё не закрыты.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>Закрыта %Ln декларация.</numerusform>
            <numerusform>Закрыто %Ln декларации.</numerusform>
            <numerusform>Закрыто %Ln деклараций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>Не удалось: %Ln.</numerusform>
            <numerusform>Не удалось: %Ln.</numerusform>
            <numerusform>Не удалось: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>Сверена %Ln декларация.</numerusform>
            <numerusform>Сверено %Ln декларации.</numerusform>
            <numerusform>Сверено %Ln деклараций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>%Ln новое имя в списках.</numerusform>
            <numerusform>%Ln новых имени в списках.</numerusform>
            <numerusform>%Ln новых имён в списках.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation>«Имена в списках» показывает такие декларации.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>Текущий сотрудник</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено в {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Готово: {0}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>Выберите событие, чтобы увидеть, что оно изменило.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>Содержание этого события стёрто по правилу.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Предложить второму лицу</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>Для этого нужны двое. Введённое ждёт, пока другой сотрудник одобрит; лишь тогда оно вступит в силу.</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>Суть обращения</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>Ответа не требуется, и он не давался.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ответил(а)</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Скопировать ответ</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>Сохранить как черновик письма…</translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>Ответ остаётся в буфере обмена %Ln секунду.</numerusform>
            <numerusform>Ответ остаётся в буфере обмена %Ln секунды.</numerusform>
            <numerusform>Ответ остаётся в буфере обмена %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation>Там его могут прочитать другие программы, и некоторые из них сохраняют прочитанное.</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>Сохранить как черновик письма</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Черновики писем (*.eml)</translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation>Черновик записан. За пределами хранилища его больше ничто не защищает.</translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation>Откройте его в почтовой программе, отправьте оттуда и удалите файл.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Руководящие материалы</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Уточняющие вопросы</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто обращается</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>Язык, на котором читает лицо</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Изменить язык</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>Классифицировать заново</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>Перенесено из таблицы</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>В обращении</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Что заменяется</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что сохраняется</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (необязательно)</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>Не сохраняется, пока в тексте есть: {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>Записано на этом ноутбуке</translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation>Где есть новое</translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>Принято всё исправное; не принят %Ln пакет.</numerusform>
            <numerusform>Принято всё исправное; не приняты %Ln пакета.</numerusform>
            <numerusform>Принято всё исправное; не принято %Ln пакетов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation>Сравните оба решения и укажите, какое остаётся в силе.</translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation>Он запечатан, и здесь его никто не откроет. Оставьте его коллеге, которому он предназначен. Если он был для вас, попросите отправителя принять ваш последний пакет и записать новый.</translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation>Вы остановили приём; уже принятое сохранено.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation>Всё принято; на двух ноутбуках решено по-разному.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>Ничего нового: всё это здесь уже было.</translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation>Всё принято.</translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation>Это предназначалось не вам.</translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation>Это записано на этом же ноутбуке для другого лица.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>в %Ln деле</numerusform>
            <numerusform>в %Ln делах</numerusform>
            <numerusform>в %Ln делах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>в %Ln декларации</numerusform>
            <numerusform>в %Ln декларациях</numerusform>
            <numerusform>в %Ln декларациях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>ещё в %Ln деле</numerusform>
            <numerusform>ещё в %Ln делах</numerusform>
            <numerusform>ещё в %Ln делах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln дело с расхождением</numerusform>
            <numerusform>%Ln дела с расхождением</numerusform>
            <numerusform>%Ln дел с расхождением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>%Ln дело изъято с этого ноутбука</numerusform>
            <numerusform>%Ln дела изъяты с этого ноутбука</numerusform>
            <numerusform>%Ln дел изъято с этого ноутбука</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>%Ln пакет отклонён</numerusform>
            <numerusform>%Ln пакета отклонены</numerusform>
            <numerusform>%Ln пакетов отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>%Ln пакет для других</numerusform>
            <numerusform>%Ln пакета для других</numerusform>
            <numerusform>%Ln пакетов для других</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>%Ln пакет записан здесь</numerusform>
            <numerusform>%Ln пакета записаны здесь</numerusform>
            <numerusform>%Ln пакетов записано здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>остановлено до завершения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>%Ln декларация цикла {0} года</numerusform>
            <numerusform>%Ln декларации цикла {0} года</numerusform>
            <numerusform>%Ln деклараций цикла {0} года</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Сравнить и разрешить</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Убрать эту метку</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>Импорт реестра</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>Из электронной таблицы .xlsx или .csv. Сначала вы увидите, что произойдёт; затем будут внесены все строки или ни одной.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>Внести %Ln обращение</numerusform>
            <numerusform>Внести %Ln обращения</numerusform>
            <numerusform>Внести %Ln обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation>Приём ответов</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation>Запечатанные файлы, папки с ними или письма, к которым они приложены. Каждый сопоставляется с декларантом; неподходящее пропускается с указанием причины.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Перетащите сюда файлы или папки либо выберите их.</translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation>Получено (необязательно)</translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation>Пусто: сегодня. Заполните, если они поступили раньше.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Сохранить этот список…</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Список сохранён.</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation>Принято: {0}. Не принято: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версия {0}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Какие ответы?</translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation>В какой папке находятся ответы?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation>Целевые даты</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Установить эти даты</translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation>Ближайшая показана в разделе «Сегодня». Этап без даты не имеет цели.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Ждёт меня</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>Последние поступления и изменения</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>Ничего не просрочено, и ничто вас не ждёт.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Принять жалобу</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>Примите жалобу или перетащите на эту страницу письмо.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation>Выбрать электронное письмо…</translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>Здесь указано, что подлежит исполнению и что ждёт вас.</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>Недавно наступившие даты</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>Обращение {0} зарегистрировано.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>Если это не согласовано с владельцем, отзовите устройство.</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>Всем, кто вправе его вести, заявлен отвод, либо они выбыли из бюро.</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>Внесите заместителя в настройках: при следующем обмене дело поступит ему.</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>Попросите директора внести заместителя и больше ничего об этом не сообщайте.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>%Ln дело на этом ноутбуке больше некому вести.</numerusform>
            <numerusform>%Ln дела на этом ноутбуке больше некому вести.</numerusform>
            <numerusform>%Ln дел на этом ноутбуке больше некому вести.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation>Хранилище открыто с помощью листа восстановления.</translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation>Задайте сейчас новую парольную фразу и верните лист в сейф.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Задать новую парольную фразу…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Составить письмо</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Посмотреть вторым</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln декларация к рассмотрению</numerusform>
            <numerusform>%Ln декларации к рассмотрению</numerusform>
            <numerusform>%Ln деклараций к рассмотрению</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Цикл {0} года</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотреть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>%Ln декларация без рецензента</numerusform>
            <numerusform>%Ln декларации без рецензента</numerusform>
            <numerusform>%Ln деклараций без рецензента</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation>До разрешения: писем с его указанием нет</translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation>До разрешения: не применяется и не экспортируется</translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation>До разрешения: ни закрытия, ни писем, ни экспорта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln противоречие</numerusform>
            <numerusform>%Ln противоречия</numerusform>
            <numerusform>%Ln противоречий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation>Итоги прошлого года</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation>Для ряда лет, когда самих деклараций здесь нет.</translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation>Должны были подать</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>Выполнили</translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation>Доклад и таблица: без них никто не сможет это проверить.</translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation>Рекомендация</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>Исправьте эти строки в файле и просмотрите его снова или вернитесь назад и укажите, что означают столбцы и слова. Пока есть ошибки, ничего не вносится.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Сохранить этот список</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Его название</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>Что неверно, по строкам и столбцам</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>Здесь показаны не все: всего их {0}. Они есть в сохранённом списке.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>Проверить лист восстановления</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>Этот код открывает хранилище.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>Этот код не открывает хранилище.</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>Он от другого хранилища или был заменён. Создайте новый лист.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>Открыть с помощью двух коллег…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другое…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>Создать бюро…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Присоединиться к бюро…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Ввести парольную фразу</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Ввести код восстановления</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Повторите через %n секунду</numerusform>
            <numerusform>Повторите через %n секунды</numerusform>
            <numerusform>Повторите через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Для чего вам нужны имена?</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Показать имена</translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>Они показываются в течение %Ln минуты, только в этом деле. Журнал доступа сохраняет, что вы их смотрели, когда и по какой причине.</numerusform>
            <numerusform>Они показываются в течение %Ln минут, только в этом деле. Журнал доступа сохраняет, что вы их смотрели, когда и по какой причине.</numerusform>
            <numerusform>Они показываются в течение %Ln минут, только в этом деле. Журнал доступа сохраняет, что вы их смотрели, когда и по какой причине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>Два ноутбука расходятся по %Ln из этих обращений.</numerusform>
            <numerusform>Два ноутбука расходятся по %Ln из этих обращений.</numerusform>
            <numerusform>Два ноутбука расходятся по %Ln из этих обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation>Каждое учитывается по одной из версий, пока расхождение не устранено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>%Ln из этих обращений может совпадать с другим.</numerusform>
            <numerusform>%Ln из этих обращений могут совпадать с другими.</numerusform>
            <numerusform>%Ln из этих обращений могут совпадать с другими.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation>Каждое учитывается отдельно, пока кто-либо не примет решение.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Сравнение редакций</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Одна редакция</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Другая редакция</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Сравнить редакции…</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>Виды и столбцы</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Забыть вид</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation>Вид списка: {0}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Экспортировать копию…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation>Дерево решений</translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation>Записать в обращение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation>Язык, на котором это сообщается</translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Сменить мою парольную фразу…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Задать новую парольную фразу…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>Раз в год доставайте лист из сейфа и проверяйте, читается ли он.</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>Проверить лист…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Новый код восстановления…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>Вашу парольную фразу можно привязать к секрету в хранилище ключей этого компьютера. Тогда вор с копией хранилища и вашей фразой не откроет его в другом месте; вы тоже — только листом восстановления. От того, кто управляет этим компьютером, это не защищает.</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>Выключить второй фактор…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>Включить второй фактор…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>Парольная фраза и хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>Код восстановления, напечатан</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>Из более новой версии Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>Открыто этим</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>Добро пожаловать в Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>Ведение дел бюро по вопросам этики. Всё зашифровано в одной папке на этом компьютере; ничто не покидает его, если вы сами не отправите.</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Создать бюро</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>Присоединиться к бюро</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Открыть бюро</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>Добавить к обращению</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>Ничто из сохранённого не потеряно. Заблокируйте и разблокируйте, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>В Probitas произошла внутренняя ошибка.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation>Год и сроки</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Установить эти даты</translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation>Зарегистрированные сохраняют сообщенный им срок; его изменит следующий импорт списка персонала.</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation>Декларации охватывают год, заканчивающийся</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Подача с</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Подача до</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>Дело без номера</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>Недоступно вам с {0}. Удалено с этого ноутбука.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Шаг {0} из {1}</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>Неизвестно: такие строки ошибочны</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Ничего не означает</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}: что означает</translation>
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
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>Записать пакеты</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>По одному зашифрованному файлу на каждого коллегу. В нём то, чего у коллеги ещё нет и что ему доступно; никто другой его не откроет, поэтому его можно передать на носителе или по почте.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>На носителе, в общей папке или там, откуда вы прикрепляете файлы к письмам.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Этой папки нет.</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>Выберите хотя бы одного коллегу.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln дело к отправке</numerusform>
            <numerusform>%Ln дела к отправке</numerusform>
            <numerusform>%Ln дел к отправке</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation>уже записано, оттуда подтверждения ещё нет</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>Куда записать пакеты?</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>Все обращения, которые вам доступны, по одному в строке. Это незашифрованная копия; её создание заносится в журнал доступа.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Электронная таблица (.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>Текст с запятыми (.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>Для других программ (.json)</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>С именами, местами и текстами</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>Владелец такого файла узнает, кто и о чём спрашивал. В противном случае в нём только номера, даты и классы; но и они в небольшом подразделении могут указать на одного человека.</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation>Написать декларантам</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation>Каждый получает его на языке, указанном в списке персонала.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation>Черновики писем для почтовой программы</translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation>Подписанные письма, хранящиеся с каждой декларацией</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Руководителю организации сообщат, если не подано до (необязательно)</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation>Сообщить не позднее (необязательно)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation>Туда записываются копии. Создаётся, если её нет.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation>Укажите, где их разместить.</translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation>Где их разместить?</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>Не сохраняется, пока в тексте есть: {0}</translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation>Заполняется из обращения: {0}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>Записанные пакеты</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>В {0}. Передайте каждый пакет коллеге, которому он предназначен; никто другой его не откроет.</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>пакет {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Ваша должность</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>Директор Бюро по вопросам этики</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Так, как она указывается под подписью.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>Вы руководите бюро. Других можно добавить позже.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation>Имя не показано</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %Ln день</numerusform>
            <numerusform>просрочено на %Ln дня</numerusform>
            <numerusform>просрочено на %Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго лица</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation>Почему оно остаётся в силе</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что было решено</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>Остаётся в силе</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Может одобрить</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>пока никто в этом бюро</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation>Добавьте второго сотрудника в настройках, в разделе «Люди».</translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>{0}: одобрить можно на собственном ноутбуке после обмена.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Одобрить…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Вернуть составителю…</translation>
    </message>
</context>
</TS>
