<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation>الموضوع والمصدر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation>عرض على شخص ثانٍ</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation>تنتظر كل حالة اعتماد موظف آخر.</translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation>اقتُرح: {0}. ويسري ذلك حين يعتمده شخص ثانٍ.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>ما يمكن فعله الآن</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation>لا يمكن اتخاذ أي إجراء آخر في هذا الملف.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>‏{0}: {1} {2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>انتقل إلى: {0}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>يكتب الشخص الجديد هنا عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>الملفات المراد إدخالها</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>قبول بطاقة اتصال</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>بعد ذلك يُعتد في المكتب بما يوقّعه هذا الحاسوب، وتُكتب له حزم التبادل.</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>صاحب الحاسوب</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>زميل جديد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>اسم الحاسوب</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>كما يسميه المكتب؛ ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>كلماته الثماني</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>قارنت هذه الكلمات مع {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>وجهًا لوجه أو بالهاتف: فالبطاقات قد تُستبدل.</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>البرامج: {0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>لا برنامج</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>ربما استُبدلت البطاقة بغيرها في الطريق. والكلمات وحدها تكشف ذلك.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>اعتماد «{0}»؟</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>اعتمادها للقضايا الجديدة</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>تتبعها القضايا المقدمة اعتبارًا من {0}. وتبقى القضايا السابقة على سياستها. ولا يمكن سحب سياسة معتمدة، وإنما تعقبها أخرى.</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>إجراء ضار</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>الإجراءات الضارة</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>ما الإجراء الذي أُوصي باتخاذه ضد الشخص أو هُدِّد به أو اتُّخذ، ومتى، ومن قام به؟ كل إجراء ادعاء واحد له استنتاجاته الخاصة.</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>تعديل الادعاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>خلص الفريق إلى وجود أدلة ظاهرة الوجاهة</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>تعديل الاستنتاج</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>تسجيل الاستنتاج</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation>إعلان القرعة</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation>لا يمكن بعد ذلك تغيير شيء: لا القاعدة ولا القائمة ولا الأسرار. اطبع الصفحة وسلّمها إلى أحد قبل كشف أي سر.</translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation>عدد من تقع عليهم القرعة من كل 1,000</translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>الحد الأدنى من كل فئة</translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation>ما تتحدد به الفئة</translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation>استثناء من وقعت عليه القرعة في الدورة السابقة</translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation>رقم ينشره غيرنا (اختياري)</translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation>أي رقم وأين ومتى؛ ويُعد يدا إضافية في القرعة.</translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation>عدد من تقع عليهم القرعة من كل فئة</translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation>مجموع من تقع عليهم القرعة: {0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>في القائمة: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation>إدراج نص…</translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation>لغة صاحب الطلب: {0}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>تُختار لغة الرسالة مع الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation>تكبر معه الأسطر والأيقونات. بلوحة المفاتيح: ‎Ctrl‎ مع + أو −، و‎Ctrl+0‎.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>اعتماد: {0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>إتلاف المحتوى نهائيًا</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>يصبح هذا نافذًا حين يعتمده شخص ثانٍ. يكتب ذلك الشخص عبارة مروره هنا، ويُسجَّل الاعتماد باسمه.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختياري)</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>اختر من يعتمد.</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>اعتماد هذا التغيير في المكتب</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>قارنت هذه الكلمات مع صاحب الحاسوب</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>هل قارنت الكلمات؟</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>اعتماد إتلاف الإقرار</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>اعتماد إتلاف الإقرارات</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>إتلاف المحتوى نهائيًا</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>يصبح هذا نافذًا حين يعتمده شخص ثانٍ. يكتب ذلك الشخص عبارة مروره هنا، ويُسجَّل الاعتماد باسمه.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>اختر من يعتمد.</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation>لا أحد ممن يحق لهم الاعتماد له سبيل دخول إلى هذه الخزنة: يعتمد ذلك موظف آخر من البرنامج على حاسوبه المحمول بعد تبادل.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>الحزمة {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>لا قيود جديدة</numerusform>
            <numerusform>قيد جديد واحد</numerusform>
            <numerusform>قيدان جديدان</numerusform>
            <numerusform>%Ln قيود جديدة</numerusform>
            <numerusform>%Ln قيدًا جديدًا</numerusform>
            <numerusform>%Ln قيد جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>استُوردت</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>سبق أن أُدرجت هذه الرسالة في {0}.</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>سُجل الطلب {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>لم يُدرج أي ملف (%Ln) في {0}.</numerusform>
            <numerusform>أُدرج ملف واحد (%Ln) في {0}.</numerusform>
            <numerusform>أُدرج ملفان (%Ln) في {0}.</numerusform>
            <numerusform>أُدرجت %Ln ملفات في {0}.</numerusform>
            <numerusform>أُدرج %Ln ملفا في {0}.</numerusform>
            <numerusform>أُدرج %Ln ملف في {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation>يمكن اختيار موظفي البرنامج.</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>أُسند: {0}.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>النسخة الاحتياطية نسخة مشفرة تُفتح بعبارات المرور نفسها. وتُفتح كل نسخة وتُقارن بالخزنة قبل أن تُعدّ صالحة. احتفظ بواحدة على قرص آخر.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>النسخ إلى قرص آخر…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>النسخ الاحتياطية في مجلد الخزنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>يُحتفظ بنسخ سبعة أيام وأربعة أسابيع واثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>اقفل الخزنة ثم اختر «استعادة نسخة احتياطية» في الشاشة الأولى. الخزنة المستعادة خزنة جديدة إلى جانب هذه، ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>أنشئ الأولى الآن.</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>النسخ إلى قرص آخر</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>تم النسخ الاحتياطي والتحقق منه.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق التنبيه</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation>يفتح الملفات التي يعدّها هذا الرقم</translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>يصبح استفسارا بشأن الانتقام</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation>فتح الاستفسار</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>يُفتح استفسار بين القضايا بما هو معروف هنا، ويُربط الملفان. ويبقى الطلب على حاله ويُحتسب كما كان.</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>يتحول إلى استعراض سياسة</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>فتح الاستعراض</translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>يُفتح استعراض لموظفي برنامج السياسات بما يُطلب هنا، ويُربط الملفان. ويبقى الطلب كما هو ويُحتسب كما في السابق.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>العودة إلى الأرقام</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation>لا يوجد ملف وراء هذا الرقم: فقد أُدخل كمجموع.</translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation>الملفات التي يعدّها الرقم</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>أُتلف محتواه</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation>حفظ الشجرة</translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation>لغة واحدة في كل مرة. وما ليس له نص بعد في لغة أخرى يأخذ نص اللغة المعروضة هنا.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>إضافة إجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation>حذف هذه الإجابة والمسارات المتفرعة منها</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation>طرح سؤال هنا بدلا من ذلك</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>المستحق في اليوم المختار</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>كل ما هو مستحق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation>لا تسري أي مهلة هنا.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>لا شيء مستحق في هذا اليوم.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>الخاصة بي</translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation>كل أنواع الملفات</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>مواعيد مَن</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>لا مواعيد نهائية</numerusform>
            <numerusform>الموعد النهائي الأول</numerusform>
            <numerusform>أول موعدين نهائيين</numerusform>
            <numerusform>أول %Ln مواعيد نهائية</numerusform>
            <numerusform>أول %Ln موعدًا نهائيًا</numerusform>
            <numerusform>أول %Ln موعد نهائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>لا مواعيد نهائية</numerusform>
            <numerusform>موعد نهائي واحد</numerusform>
            <numerusform>موعدان نهائيان</numerusform>
            <numerusform>%Ln مواعيد نهائية</numerusform>
            <numerusform>%Ln موعدًا نهائيًا</numerusform>
            <numerusform>%Ln موعد نهائي</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>لم يُكتب أي موعد نهائي في ملف التقويم.</numerusform>
            <numerusform>كُتب موعد نهائي واحد في ملف التقويم.</numerusform>
            <numerusform>كُتب موعدان نهائيان في ملف التقويم.</numerusform>
            <numerusform>كُتبت %Ln مواعيد نهائية في ملف التقويم.</numerusform>
            <numerusform>كُتب %Ln موعدًا نهائيًا في ملف التقويم.</numerusform>
            <numerusform>كُتب %Ln موعد نهائي في ملف التقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation>الأيام التي تتغير هنا لا تتغير هناك: أعِد كتابة الملف عندئذ.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>قراءة النص كاملًا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>بطاقة اتصال هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>اقرأ هذه الكلمات الثماني لزميل يقارنها، وجهًا لوجه أو بالهاتف. ليست سرًا؛ والمهم أن يرى كلاكما الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>بطاقات الاتصال (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>القفل والعودة لاحقًا</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>يقبل المدير البطاقة ويرسل إليك حزمة أولى. استوردها هنا أو أفلتها على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>بطاقة اتصالك</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>سلّم البطاقة إلى المدير واقرأ له هذه الكلمات الثماني وجهًا لوجه أو بالهاتف: فهي تثبت أنها بطاقتك.</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>استيراد الحزمة الأولى…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>استيراد الحزمة الأولى</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>حزم التبادل (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>بطاقات الاتصال (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: {0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation>أُجري آخر فحص في {0}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>لم يُجرَ أي فحص بعد.</translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation>{0} يستغرق الفحص بعض الوقت، ويمكنك المتابعة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation>حان موعد فحص السلامة الأسبوعي.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation>وجد آخر فحص للسلامة ما ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation>التفاصيل في الإعدادات، فحص السلامة. استعد نسخة احتياطية قبل مواصلة العمل.</translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation>يجري فحص السلامة.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation>كل ما في الخزنة كما كُتب.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>استفسار مجهول المصدر</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>الحالة: {0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>إغلاق عرض الملف (Esc)</translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>يتولاها: {0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>لم تُسند إلى أحد بعد</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>التالي: {0}</translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation>حجب الأسماء من جديد</translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation>إظهار الأسماء…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا موعد مستحق</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>لا توجد قضية مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>جرّب كلمات أقل أو كل الحالات.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>لا توجد قضايا بعد</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>سجّل شكوى، أو أفلت رسالة إلكترونية على هذه النافذة.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>تسجيل شكوى</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>تصفية القضايا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>القضايا المفتوحة</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>القضايا المغلقة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>الأقرب استحقاقًا</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>الأحدث تعديلًا</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>الأحدث فتحًا</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>الاسم غير معروض</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>التدابير</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation>جزء من {0}</translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation>خطوة في {0}</translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation>رسالة في {0}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>تُراجع عنه فورًا</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation>رقم الملف أو اسمه</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>البحث عن الملف</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>الاسم غير معروض</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الإجابة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>يتولاها</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت في</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما ورد من رد</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation>السياسة أو المشروع</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>موعد التعليقات</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>مقدم الإقرار</translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation>الرتبة والمخاطر</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation>تصدير المختار…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>كُتبت نسخة. خارج الخزنة لا يحميها شيء.</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation>وُقّعت الرسالة {0} وصدرت.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation>تاريخ الإتلاف</translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation>القاعدة: {0}. اقترحه {1} واعتمده {2}.</translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation>الإقرارات المتلفة: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation>التحقق من نسب منشورة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation>ألصق فقرة من تقرير تذكر نسبًا من كلّ واحد، مثل رتب من كان عليهم تقديم الإقرار. لا يُحتفظ بها.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation>لا توجد نسب مئوية في هذا النص.</translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation>يمكن أن تكون هذه النسب أجزاء كلّ واحد.</translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation>مجموع هذه النسب {0} في المائة.</translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation>بعضها ناقص أو يخص كلًّا آخر.</translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation>من دون {0} يكون المجموع 100: فهي جزء من نسبة أخرى. اكتب «منها»، أو اذكر النسبة الأخرى من دونها.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>اختيار الزملاء</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>إيداع المفتاح لديهم</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>اختر ثلاثة: فيستطيع أي اثنين منهم المساعدة. وإذا اخترت اثنين لزم كلاهما، وفقدان حاسوب أحدهما فقدان لهذه المساعدة.</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>لا يمكن اختيار إلا الزملاء الذين لديهم جهاز خاص بهم.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation>ما يحول دون الإغلاق</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>الأشخاص المعنيون</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>إغلاق الدورة…</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>الدورة مغلقة.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>لم يُسجل أحد بعد.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>لا شيء يحول دون إغلاقها.</translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation>المغلق: {0} من {1}. وما بقي، بحسب الخطوة التالية:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>الإجازة بنظرة سريعة…</translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation>تحديد المعتدّ به…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>المعروض: {0}</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>المختار: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>لا تُرسل ملفات البرنامج إلا إلى المشاركين فيه، ولا إلى أحد سواهم.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>لا شيء بعد: اقبل بطاقة اتصال.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>إبطال مقترح</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>‏{0}: إبطاله بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>‏{0}: لم يرد منه شيء بعد</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>‏{0}: آخر ما ورد منه {1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>لم تصل: الحزمة {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>كل الحزم مؤكَّد تسلّمها</numerusform>
            <numerusform>حزمة واحدة لم يؤكَّد تسلّمها بعد</numerusform>
            <numerusform>حزمتان لم يؤكَّد تسلّمهما بعد</numerusform>
            <numerusform>%Ln حزم لم يؤكَّد تسلّمها بعد</numerusform>
            <numerusform>%Ln حزمة لم يؤكَّد تسلّمها بعد</numerusform>
            <numerusform>%Ln حزمة لم يؤكَّد تسلّمها بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>لا ملفات للإرسال</numerusform>
            <numerusform>ملف واحد للإرسال</numerusform>
            <numerusform>ملفان للإرسال</numerusform>
            <numerusform>%Ln ملفات للإرسال</numerusform>
            <numerusform>%Ln ملفًا للإرسال</numerusform>
            <numerusform>%Ln ملف للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation>أحدث ملف: {0}</translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation>كُتب كل شيء، ولم يرد تأكيد من هناك بعد</translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>كُتبت آخر حزمة {0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>لا جهاز بعد</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>الجهاز مُبطل</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>إبطال مقترح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>لا حزم ناقصة</numerusform>
            <numerusform>حزمة واحدة ناقصة</numerusform>
            <numerusform>حزمتان ناقصتان</numerusform>
            <numerusform>%Ln حزم ناقصة</numerusform>
            <numerusform>%Ln حزمة ناقصة</numerusform>
            <numerusform>%Ln حزمة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>لا خبر منذ مدة طويلة</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>إظهار هذه الأعمدة</translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation>لك وحدك، على هذا الحاسوب المحمول. ويمكن أيضا سحب العناوين.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كانت في البداية</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>الأعمدة بترتيبها</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>إذا بدت حروف العينات غير صحيحة، فاختر ترميزا آخر.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}: ما يحتويه</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>السنة ثم الشهر ثم اليوم</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم ثم الشهر ثم السنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>الشهر ثم اليوم ثم السنة</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}: كيف تُكتب التواريخ</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>كيف تُكتب التواريخ؟</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>حدّد العمود الذي يحتوي على: {0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>حدّد كيفية كتابة التواريخ في: {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation>تسجيل شكوى</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation>تسجيل استعراض سياسة</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>تسجيل طلب</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation>إدخال رسائل بريد إلكتروني وملفات</translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation>إخفاء كل ما على الشاشة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation>موظف في المكتب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation>يبقى المكتب مفتوحًا</translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation>يُغلق المكتب إلى أن يُفتح من جديد</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation>المقارنة بالقوائم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation>تُقارن الأسماء الواردة في الإقرارات بقوائم الموردين والشركاء وبقائمة الموظفين. ويظهر المتشابه منها في الإقرار مع سببه: فهو سؤال وليس استنتاجا.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation>المقارنة بقائمة الموظفين الخاصة بالدورة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>اختيار: {0}</translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation>ملف ‎.xlsx أو ‎.csv فيه عمود للأسماء.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>اختر قائمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation>كما في السابق: {0}، الصفوف: {1}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>توقيع وإصدار</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>الخطوة التالية (اختياري)</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>إذا تُرك فارغًا ذكرت الرسالة ما تقتضيه حالة القضية.</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>يُبلغ رئيس المنظمة إذا لم يُقدَّم الإقرار حتى (اختياري)</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>الرد مطلوب في موعد أقصاه (اختياري)</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>تحل محل رسالة سابقة (اختياري)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>فقرة إضافية (اختياري)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>ترد قبل عبارة الختام، بلغة الرسالة.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>إنشاء هوية توقيع</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>عبارة مرور الموقّع</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>لم تُدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation>أنشئها هنا مرة واحدة. ويمكن استيراد هوية لديك من الإعدادات.</translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>يوقّعها: {0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation>ما تفصح عنه: {0}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation>قراران مختلفان على جهازين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation>القرارات المتعارضة</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>لا تعارض في شيء</translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation>هنا يُعرض جنبا إلى جنب ما يختلف فيه قرار جهازين.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>ينتظر الحسم</translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation>اقتُرح حسم: {0}. ولا بد أن يعتمده شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation>حُسم: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>لم يبق ما يُحسم.</numerusform>
            <numerusform>بقي واحد ينتظر الحسم (%Ln).</numerusform>
            <numerusform>بقي اثنان ينتظران الحسم (%Ln).</numerusform>
            <numerusform>بقيت %Ln تنتظر الحسم.</numerusform>
            <numerusform>بقي %Ln تنتظر الحسم.</numerusform>
            <numerusform>بقي %Ln تنتظر الحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation>كان هذا آخرها.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>ما يوافق عليه الشخص</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>لا يخرج شيء من المكتب دون موافقة الشخص على ذلك الغرض.</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>لم يوافق الشخص على شيء بعد.</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>يسحب الشخص هذه الموافقة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>سُحبت في {0}</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>تسجيل السحب</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation>ما تختاره اقتراح: ولا بد أن يعتمده شخص ثانٍ.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>اقتُرح حسمٌ، وهو ينتظر الاعتماد.</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>اعتماد هذا القرار</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation>يُحفظ القراران كلاهما في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation>وإلى أن يُختار أحدهما لا يمكن البت في القضية ولا إغلاقها ولا الكتابة بشأنها ولا تصديرها.</translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation>وإلى أن يُختار أحدهما لا يمكن كتابة رسالة تذكره.</translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation>وإلى أن يُختار أحدهما لا يمكن وضعه موضع الاستعمال ولا تصديره.</translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation>اختر القرار الذي يثبت.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>كيفية الاحتساب</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>شخص واحد ومجموعة وقائع واحدة يشكلان طلبا واحدا، مهما بلغ عدد الرسائل أو المكالمات. وطلب المجموعة طلب واحد.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>قيل إنهما طلب واحد، وقيل إنهما طلبان.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>محل شك</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>سأل الشخص نفسه عن أمر مماثل.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>طلب واحد: هذا جزء من {0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>طلبان: هذا و{0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>طلب واحد…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>طلبان…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>يُحتسب طلبا قائما بذاته.</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>لا يُحتسب: فهو جزء من {0}.</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>طلب واحد مع {0}</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>منفصل عن {0}</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>محتسب مع هذا الطلب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>يصبح استفسارا بشأن الانتقام</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>يتحول إلى استعراض سياسة</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>ربط بملف آخر</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>يُربط هنا ما آل إليه هذا الطلب وما له صلة به.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation>أُخفي Probitas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation>توقيع وإصدار</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>الرد مطلوب في موعد أقصاه</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>فقرة إضافية (اختياري)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>ترد قبل عبارة الختام، بلغة الرسالة.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>إنشاء هوية توقيع</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation>السنة والمهلة…</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>استيراد قائمة موظفين…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>إدخال الإجابات…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>مقدمو الإقرارات</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>القرعة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>دورة {0}</translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation>تشمل السنة المنتهية في {0}</translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation>التقديم من {0} إلى {1}</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>اتُّخذ في هذا الشأن قراران مختلفان على جهازين.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>المقارنة والحسم</translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation>سُجل: {0}. صُحح: {1}.</translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation>لم يعودوا في القائمة أو لا تشملهم أي قاعدة: {0}. ويعود إلى موظف أن يحدد، في قائمة مقدمي الإقرارات، هل لا يلزمهم التقديم أم يقدمون إقرارا عند المغادرة.</translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation>عرض مقدمي الإقرارات</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>أُجيز: {0}.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>تعذر إنجازه: {0}</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>حفظ الرموز</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>كُتبت نسخة خارج الخزنة.</translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation>صدرت الرسالة برقم {0}.</translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation>تُحفظ النسخة المعدة للإرسال من قائمة الرسائل.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation>إنجاز مرحلة</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>إغلاق الدورة</translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation>يُدوَّن في الدورة ما تقوله الأرقام عن إقراراتها، ويبقى حتى بعد إتلاف الإقرارات. ولا يمكن بعد ذلك تسجيل أحد أو إدخال شيء.</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>إعادة فتح الدورة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>الاختيار من التقويم (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>لا توجد دورة بعد</translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation>الدورة سنة من الإقرارات: من يلزمه التقديم، وما ورد، وما تبين.</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation>امتثل {0} من {1}</translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation>{0} من {1} حتى الآن</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>الخزنة مشفرة وتُفتح بعبارة مرورك وبورقة الاسترداد.</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>تُقفل تلقائيًا بعد خمس دقائق؛ ويقفلها Ctrl+L فورًا.</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>انسخها إلى قرص آخر كل أسبوع: الإعدادات، النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>مكتبك جاهز</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation>طلب لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation>شكوى لم تُقيَّد بعد</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation>لا أحد يختار من يُتحقق من إقراره. يودع موظفان على الأقل سرا لكل منهما؛ وتُعلن القاعدة والقائمة؛ ثم تُكشف الأسرار فتنتج عنها النتيجة. وتضم القائمة كل من عليهم تقديم الإقرار، سواء قدموه أم لا، وأيا كان من يعلنها: فهي واحدة لجميع الموظفين.</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation>لا يوجد بعد ما تُجرى عليه القرعة.</translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation>1. الأسرار</translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation>2. الإعلان</translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation>3. القرعة</translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation>التخلي عن القرعة…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>مكشوف</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>مودع</translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation>أودِع سرّي</translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation>يبقى على هذا الحاسوب إلى أن تكشفوه منه.</translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation>يجب أن يودع موظف ثان سرا على حاسوبه.</translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation>كشف سري</translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation>سركم موجود على حاسوب آخر: اكشفوه هناك.</translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation>لم تُعلن بعد.</translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation>يمكن السحب من: {0}. وبحسب قاعدة السياسة: {1}.</translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation>إعلان القرعة…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>أُعلنت</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>المطلوب سحبهم</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>ينشره غيرنا</translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation>طباعته أو حفظه…</translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation>يمكن إجراؤها عند كشف جميع الأسرار.</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>إجراء القرعة…</translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation>من وقعت عليهم القرعة: {0}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation>يمكن لأي شخص إعادة حسابها بالشهادة والقائمة، من دون هذا البرنامج أو بالأمر «verify-draw».</translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation>حفظ الشهادة والقائمة…</translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation>وضع علامة على من وقعت عليهم القرعة</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>من وقعت عليهم القرعة</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>إجراء القرعة</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>القرعة</translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation>تنتج النتيجة مما أُعلن؛ ولا يمكن إعادة القرعة.</translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation>التخلي عن القرعة</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation>فقط إذا كان الرقم المعلن لن يُنشر أبدا. ويبقى الإعلان والأسرار والسبب في السجل: فبوسع أي شخص أن يعرف ما كان الرقم سيفضي إليه.</translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation>يبقى السبب مسجلا، ويودع كل منهم سرا جديدا.</translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation>أين تُحفظ الشهادة والقائمة؟</translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation>حُفظت الشهادة والقائمة.</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>ما الغرض من هذا؟</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>شكوى جديدة</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>إضافة إلى قضية</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation>اختر الملف الذي تخصه.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رسالة إلكترونية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>الملفات المراد إدخالها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>لم يُدخل أي ملف.</numerusform>
            <numerusform>أُدخل ملف واحد.</numerusform>
            <numerusform>أُدخل ملفان.</numerusform>
            <numerusform>أُدخلت %Ln ملفات.</numerusform>
            <numerusform>أُدخل %Ln ملفًا.</numerusform>
            <numerusform>أُدخل %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>أُدرج في ملف غير صحيح</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>ثماني كلمات</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation>منها ما ينتظر شخصا ثانيا</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>المتلف</translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation>مفتاح الاستمارات</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>أُتلف</translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation>بعد انقضاء مدة الحفظ يقرر شخصان إتلاف الإقرارات. وتبقى المجاميع. ومع آخر إقرار يُتلف المفتاح الذي خُتمت به الاستمارات: فلا يستطيع أحد فتح رد يصل بعد ذلك.</translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation>اقتراح إتلافها…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>شهادة الإتلاف…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (اختياري)</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>حذف القيد</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>ساعد {0} في فتح خزنة {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>فُتحت خزنة {0} بمساعدة {1}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>مساعدة الزملاء</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>إذا نسيت عبارة مرورك استطاع اثنان من الزملاء المختارين هنا مساعدتك على فتح هذه الخزنة من جديد. ولا يستطيع واحد منهم وحده شيئًا، ولا يرى أي منهم شيئًا مما فيها. ويُبلَّغ كل من في المكتب بفتحها.</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>من يحتفظ بالمفتاح</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>لا أحد يحتفظ بمفتاح هذه الخزنة بعد.</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>اختيار الزملاء…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>لا أحد بعد الآن…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>المساعدة في فتح خزنة…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>مساعدة زميل</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>الزميل الذي يتعذر عليه فتح خزنة يرسل إليك طلبًا. قارن كلماته وجهًا لوجه أو بالهاتف قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>الطلبات (*.prohelp);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>المساعدة في فتح خزنة</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>كتابة حزم…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>استيراد حزم…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>التبادل الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>أنت وحدك هنا. اقبل بطاقة اتصال زميل.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>لم يرد شيء بعد.</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>لم تعد متاحة لك</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>مجلد التبادل</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>ما لا يمكن ضمانه</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>الزميل الذي نسخ ما كان متاحًا له يظل محتفظًا به مهما حدث.</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>الحاسوب الذي عُبث فيه بهذا البرنامج، أو الذي لا يستورد أي حزمة، لا يعيد شيئًا.</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>النسخ الاحتياطية المأخوذة قبل استرجاع ملف تظل محتفظة به حتى تُحذف.</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>قبول بطاقة اتصال…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>بطاقة هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>هذا الحاسوب غير مسجل في المكتب.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>لا يمكن كتابة شيء هنا. سلّم بطاقة اتصاله إلى المدير.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>استيراد حزم</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>حزم التبادل (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>قبول بطاقة اتصال</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>بطاقات الاتصال (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>قُبلت بطاقة {0}.</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>اكتب الحزمة الأولى الآن: فهي التي تجعل خزنته من خزنات هذا المكتب.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>‏{0} بانتظار شخص ثانٍ.</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>يسري ذلك متى اعتمده زميل على حاسوبه.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>تصدير نسخة؟</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>تصدير بلا حماية</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>خارج الخزنة لا تكون النسخة مشفرة: من يحصل عليها يستطيع قراءتها، وقد لا يزيلها الحذف من القرص. وسيبيّن سجل الوصول أنك صدّرتها.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>تصدير نسخة</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>المواعيد النهائية لتقويم آخر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation>المواعيد النهائية التي يعرضها التقويم ابتداءً من اليوم، في ملف ‎.ics.</translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation>كل قيد يوم كامل يحمل كلمة Probitas ورمزًا مثل ‎3F7A-91C2. ولا يذكر اسمًا ولا رقمًا ولا ما هو مستحق.</translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation>اكتب الرمز في خانة البحث (Ctrl+K) فيُفتح الملف.</translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation>من يطّلع على ذلك التقويم يرى عدد المواعيد النهائية وأيامها.</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>النسخة غير مشفرة. ويسجل سجل الاطلاع خروجها.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>الجداول والرسوم البيانية بصيغة PDF، وكل رسم بصيغة SVG، وكل جدول بصيغة CSV، والمجموع بصيغة JSON. وهي نسخ غير مشفرة؛ ويُقيَّد إنشاؤها في سجل الاطلاع.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>عرض الأرقام الصغيرة</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>قد تدل الأرقام الصغيرة على أشخاص بعينهم: لذا يجب أن تبقى هذه النسخ داخل المكتب. وفي غير هذه الحالة تُحذف، ويُحذف معها ما يكشف عنها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>يُنشأ فيه مجلد خاص بها.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>أين تُحفظ الأرقام؟</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation>تصدير ما اختير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>لا أسطر مختارة لتصديرها.</numerusform>
            <numerusform>السطر المختار، في جدول بيانات.</numerusform>
            <numerusform>السطران المختاران، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المختارة وعددها %Ln، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المختارة وعددها %Ln سطرا، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المختارة وعددها %Ln سطر، في جدول بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation>مع ذكر من أو ما يتعلق به كل سطر</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>النسخة غير مشفرة. ويسجل سجل الاطلاع خروجها.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>مصنفات Excel (*.xlsx);;قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation>تصدير الإحالات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>لا أسطر معروضة لتصديرها.</numerusform>
            <numerusform>السطر المعروض، في جدول بيانات.</numerusform>
            <numerusform>السطران المعروضان، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المعروضة وعددها %Ln، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المعروضة وعددها %Ln سطرا، في جدول بيانات.</numerusform>
            <numerusform>الأسطر المعروضة وعددها %Ln سطر، في جدول بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation>مع موضوع كل إحالة، وقد يدل على هوية الشخص</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>النسخة غير مشفرة. ويسجل سجل الاطلاع خروجها.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>مصنفات Excel (*.xlsx);;قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>من يطلب الحماية</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>مجهول حتى الآن</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>المشورة لا تحتاج إلى اسم. أما الشكوى الرسمية فتحتاج إليه لأنها تخص شخصًا بعينه.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>إدخال مقدم الطلب</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>تعديل بيانات مقدم الطلب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>بلاغ أو تعاون</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>ما جرى الإبلاغ عنه</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>إضافة بلاغ</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>عمّ أبلغ الشخص ولمن ومتى؟ أو مع أي مراجعة أو تحقيق تعاون؟</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>تعديل البلاغ</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>فترة خدمة</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>سجل الخدمة</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>إضافة فترة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>لم تُدخل أي فترة خدمة.</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>وساطة أمين المظالم</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>حفظ كل شيء من أجل محكمة أو تحقيق</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحفظ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>أول علم بها</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>الشكوى الرسمية</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُشعر باستلامها</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>لم تنته</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>الوساطة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحفظ القانوني</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>تسجيل وساطة</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>حفظ قانوني</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>الربط بقضية أخرى</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>قضايا أخرى</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>الضرر الجديد قضية قائمة بذاتها مرتبطة بهذه.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation>برنامج إقرارات الذمة المالية</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>الجدول 1 والشكل 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>الشكل 2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>فئة مقدم الطلب</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>الردود في موعدها</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>الجدول 1 كما عُدّ في سنته</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>الشكل 2 كما عُدّ في سنته</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation>الجدول 3: الامتثال</translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation>سير الدورة</translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation>تقديم الإقرارات</translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation>من كان عليهم تقديم الإقرار</translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation>نتائج الاستعراض</translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation>العلاقات والأنشطة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>كما تُعرض خارج المكتب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>يخفي الأرقام الصغيرة التي قد تدل على أشخاص بعينهم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>لا يوجد بعد ما يُعد.</translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>هذه الأرقام صغيرة إلى حد يوجب بقاءها داخل المكتب.</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation>التحقق من نسب منشورة…</translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>حُفظت الأرقام.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة جارية</translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation>تصفية مقدمي الإقرارات</translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation>الاسم، الرقم، الرتبة</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>إعداد الاستمارات…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation>أين وصل مقدمو الإقرارات</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>أي استمارة</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>جميع الاستمارات</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>مقدمو الإقرارات</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏{0} ({1})</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation>جميع مقدمي الإقرارات</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>غير مغلقة</translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation>بانتظار التقديم، بلا استمارة</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>حفظ قائمة لبرنامج بريد…</translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation>حفظ قائمة الرموز…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>المعروض: {0}</translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation>نقرة للاختيار، ونقرتان للفتح</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>المختار: {0}</translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation>مقدم الإقرار</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>رقم الاستمارة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation>افتح الإقرار الذي تخصه هذه الوثائق وأفلتها فيه.</translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation>لا يمكن إرفاق استمارة معبأة.</translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation>تُستلم الاستمارات المعبأة في صفحة الدورة التي تخصها.</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation>سبب الإعفاء من تقديمه</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>مقدم الإقرار</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation>ما يجب تقديمه وموعده</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation>سبب التسجيل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>مُددت المهلة</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>ما قُدّم</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>النسخة {0}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>هي المعتمدة</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>عُدّلت بعد ذلك</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>استلمها</translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation>إجابة عن الاستمارة</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation>الإجابات عنها مرفوضة</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>الاستمارة {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُعدت في</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>لم يُسجل</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation>يقدم إقراره مع ذلك</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation>إما أن مقدم الإقرار لم يعد ملزما بالتقديم: اتخذ الخطوة «{0}» مع ذكر السبب؛ وإما أنه يقدم إقراره، ربما عند مغادرته: غيّر نوع الاستمارة واذكر سبب الإبقاء عليه.</translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation>الاستمارات المُعدّة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation>لا توجد. تُعدّ الاستمارات في صفحة الدورة.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>لا شيء يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>الاسم غير معروض</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>مجلد التبادل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر أي مجلد</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>إذا كان هناك مجلد يشترك فيه الجميع، على وحدة ذاكرة أو يزامنه برنامج مثل Syncthing، انتقلت الحزم ذهابًا وإيابًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>عدم استخدام أي مجلد</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>آخر اطلاع عليه {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>لا ملفات أخرى فيه: لا للزملاء ولا من خارج هذا المكتب.</numerusform>
            <numerusform>فيه ملف آخر واحد: للزملاء أو من خارج هذا المكتب.</numerusform>
            <numerusform>فيه ملفان آخران: للزملاء أو من خارج هذا المكتب.</numerusform>
            <numerusform>فيه %Ln ملفات أخرى: للزملاء أو من خارج هذا المكتب.</numerusform>
            <numerusform>فيه %Ln ملفًا آخر: للزملاء أو من خارج هذا المكتب.</numerusform>
            <numerusform>فيه %Ln ملف آخر: للزملاء أو من خارج هذا المكتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation>إرشادات قد تجيب عن هذا</translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation>إرشادات قد تجيب عن هذا ({0})</translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation>تظهر هنا الإرشادات التي قد تجيب عن هذا.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>سحب المقترح</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>إعادة إلى صاحب المقترح</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation>الإجازة بنظرة سريعة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation>الإقرارات الخالية والإقرارات المطابقة لإقرارات العام الماضي. مفتاح المسافة: اطُّلع عليه، والانتقال إلى التالي. والأسهم للتنقل. ولا يُجاز إلا ما اطُّلع عليه.</translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation>اطُّلع عليه (مسافة)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
            <numerusform>إجازة الإقرارات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation>يُجاز بوصفه: {0}</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>ملاحظات مقدم الإقرار</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>لم يُفصح عن شيء</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation>مصطلح بأي لغة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation>السير في شجرة قرارات…</translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation>الحفظ كسابقة…</translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation>يلقي النظرة الثانية زميل في برنامج المشورة.</translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation>حُفظت {0} كسابقة.</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>سار فيها</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation>تصفية الإرشادات</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation>كل ما هو قائم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>كل الأشكال</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation>لا إرشادات مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>جرب كلمات أقل أو كل الحالات.</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation>ما يعرف المكتب كيف يجيب عنه</translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation>اختر أحد الإرشادات. والسوابق تأتي من طلبات جرى الرد عليها: افتح طلبا واحفظ الرد عليه.</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>إرشادات جديدة</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>اتُّخذ في هذا الشأن قراران مختلفان على جهازين.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>المقارنة والحسم</translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation>هذا النص صار خاصا بالمكتب، وهو بين المسودات.</translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation>متى بدأ استخدامه حل محل النص الذي أُخذ منه.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>كُتبت نسخة خارج الخزنة.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>طي الدليل</translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation>ترك الدليل؛ يبقى في المساعدة</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation>بسط الدليل</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>يتحقق من كل صفحة في قاعدة البيانات، ومن كل توقيع وحلقة في السجل التاريخي، ومن سجل الوصول والفهرس والمرفقات. ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>{0} حدثًا في {1} ملفًا، و{2} مرفقًا، و{3} قيدًا في سجل الوصول</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>كل شيء كما كُتب.</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>هناك ما ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>أبقِ هذه الخزنة كما هي ولا تواصل العمل فيها، واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>أول حدث غير سليم هو رقم {0}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>الاطلاع بقدر الحاجة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation>عرضه أسفل الصفحات</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>مساعدة {0} في فتح خزنة؟</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>الإجابة عن الطلب</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>يطلب ذلك شخص بحوزته حاسوب {0}. ولا تعلم أنه {0} إلا إذا قرأ لك {0} هذه الكلمات الآن وجهًا لوجه أو بالهاتف، وكنت تعرف الوجه أو الصوت. وتُسجل إجابتك للمكتب كله.</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>قرأ لي {0} هذه الكلمات الثماني</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>سبق لهذا الجهاز أن أجاب عن الطلب.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>الفتح بمساعدة زميلين</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>أرسل الطلب إلى اثنين من الزملاء الذين يحتفظون بمفتاح هذه الخزنة، واقرأ لهما هذه الكلمات وجهًا لوجه أو بالهاتف. وتفتح إجابتاهما الخزنة مرة واحدة؛ ثم تختار عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>إدخال إجابة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>الطلب {0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: {0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>الإجابات (*.prohelp);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>إدخال إجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>لم تُدخل أي إجابة؛ ويلزم اثنتان من زميلين مختلفين.</numerusform>
            <numerusform>أُدخلت إجابة واحدة؛ ويلزم اثنتان من زميلين مختلفين.</numerusform>
            <numerusform>أُدخلت إجابتان؛ ويلزم أن تكونا من زميلين مختلفين.</numerusform>
            <numerusform>أُدخلت %n إجابات؛ ويلزم اثنتان من زميلين مختلفين.</numerusform>
            <numerusform>أُدخلت %n إجابة؛ ويلزم اثنتان من زميلين مختلفين.</numerusform>
            <numerusform>أُدخلت %n إجابة؛ ويلزم اثنتان من زميلين مختلفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتحها على أي حال</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>استيراد هوية توقيع</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>ملف PKCS#12 ‏(‎.p12، ‎.pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>التي سُلّم بها الملف. احذف الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>ملف PKCS#12</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation>استيراد قائمة موظفين</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation>من جدول بيانات بصيغة ‎.xlsx أو ‎.csv. وتحدد قواعد الدورة من يلزمه التقديم ممن في القائمة. وترون من هم وما يتغير قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation>لغة من لا يذكر صفه لغته</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>تصحيح مقدمي الإقرارات: %Ln</numerusform>
            <numerusform>تصحيح مقدم إقرار واحد: %Ln</numerusform>
            <numerusform>تصحيح مقدمي إقرارين: %Ln</numerusform>
            <numerusform>تصحيح %Ln من مقدمي الإقرارات</numerusform>
            <numerusform>تصحيح %Ln من مقدمي الإقرارات</numerusform>
            <numerusform>تصحيح %Ln من مقدمي الإقرارات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>تسجيل مقدمي الإقرارات: %Ln</numerusform>
            <numerusform>تسجيل مقدم إقرار واحد: %Ln</numerusform>
            <numerusform>تسجيل مقدمي إقرارين: %Ln</numerusform>
            <numerusform>تسجيل %Ln من مقدمي الإقرارات</numerusform>
            <numerusform>تسجيل %Ln من مقدمي الإقرارات</numerusform>
            <numerusform>تسجيل %Ln من مقدمي الإقرارات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>قارنت هذه الكلمات مع {0}</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>الكلمات الثماني لحاسوب {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>وجهًا لوجه أو بالهاتف.</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>هل هذا مكتبك؟</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>يجد الزميل الكلمات في البرنامج تحت «التبادل»، «بطاقة هذا الحاسوب». ولا رجعة في ذلك: فالخزنة تخص مكتبًا واحدًا.</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>الانضمام إلى هذا المكتب</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>الكلمات وحدها تدل على صاحب الحزمة.</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>رسالة صادرة</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>تصدير نسخة…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>تصدير نسخة</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · وقّعها {2}</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>كُتبت نسخة. خارج الخزنة لا يحميها شيء.</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>أرسلها بطريقة آمنة، واحذف النسخة بعد وصولها.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation>التصفية والاختيارات والترتيب كما هي الآن. لك وحدك، على هذا الحاسوب المحمول.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation>أطول من أن يكون اسما.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>التخلص من المسودة</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>هذه مسودتك بتاريخ {0}.</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>حُفظت المسودة على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation>إدخال إقرار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation>كما ورد في الورق أو في البريد الإلكتروني. ويمكن حفظ مسودة واستئنافها لاحقا؛ ولا يُقدّم الإقرار إلا بعد اكتماله.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>ملاحظات مقدم الإقرار</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>يلزم هنا تاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
            <numerusform>مواضع ناقصة أو خاطئة: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation>لم تصدر أي رسالة بعد.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>بانتظار الكتابة</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>تتطلب الخطوة الأخيرة في القضية هذه الرسالة.</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>كتابة هذه الرسالة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّت محلها أخرى</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>صدرت في</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation>أسماء في القوائم تخص ما لم يعد مُفصحا عنه</translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation>‏{0}: {1} · {2} ({3}%)</translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation>{0} · استُبعد: {1}</translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation>{0} شخص أو كيان آخر</translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation>يُحفظ السبب: فلا يُسأل عن الاسم نفسه مرة أخرى في هذه الدورة ولا في التالية ما دام مقدم الإقرار والقائمة يكتبانه هكذا.</translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation>استبعاد التطابق…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>الربط بملف آخر</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>شكوى جديدة من الشخص نفسه</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation>ملف موجود</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>اختر الملف الآخر.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation>نظرة ثانية من زميل</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation>يقرأها هنا موظف لم يكتب شيئا منها ويُدخل عبارة المرور الخاصة به، ويُسجَّل بدء استخدامها باسمه.</translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation>اختر من ألقى النظرة.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation>يكتب هذا الجهاز محتوى الذاكرة على قرص غير مشفر.</translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation>قد يجد من يحصل على القرص أسماءً ومفاتيح فيه، حتى وإن كانت الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation>مقدمو الإقرارات: {0}</translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation>ما تعذر إنجازه</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>الملفات: {0}</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>أُنجز: {0}.</translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation>أُوقف العمل؛ ويبقى ما أُنجز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>تعذر إنجازه: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>تدبير مؤقت</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>التدابير المؤقتة</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>التوصية بتدبير</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>لا يوجد. يمكن التوصية بتدبير متى قُدّمت شكوى.</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>توصية إلى رئيس المنظمة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>تقديم توصية</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>لا توجد بعد. وهي تلي القرار النهائي.</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>موصى به للفترة</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>بلا نهاية محددة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>رد رئيس المنظمة</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>سريانه من وإلى</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>تسجيل فترة السريان</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>نُفِّذ في</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما نُفِّذ</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>تسجيل التنفيذ</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يرد رد بعد</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>أُوصي به في</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>بعد %Ln شهر، {0}</numerusform>
            <numerusform>بعد %Ln شهر، {0}</numerusform>
            <numerusform>بعد %Ln شهر، {0}</numerusform>
            <numerusform>بعد %Ln أشهر، {0}</numerusform>
            <numerusform>بعد %Ln شهرًا، {0}</numerusform>
            <numerusform>بعد %Ln شهر، {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>بموجب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>المتابعة اللاحقة</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>تسجيل متابعة</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>تقارن المتابعات وضع الشخص بما كان عليه عند تقديم الشكوى.</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>وضع الشخص عند تقديم الشكوى</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>لم يُسجَّل بعد.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>تسجيل الوضع المرجعي</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>ضرر جديد</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>لا ضرر جديدًا</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>ما تغيّر منذ تقديم الشكوى</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>لا مواعيد نهائية</numerusform>
            <numerusform>موعد نهائي واحد</numerusform>
            <numerusform>موعدان نهائيان</numerusform>
            <numerusform>%Ln مواعيد نهائية</numerusform>
            <numerusform>%Ln موعدًا نهائيًا</numerusform>
            <numerusform>%Ln موعد نهائي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation>إعادتها إلى من كتبها</translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation>إعادتها إلى المسودات</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة إلى المسودات</translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation>سحب؛ ولن تُعرض بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (اختياري)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>لا يوجد شيء بعد.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>يكفي الآن الاسم واللغة. ويعطي البرنامج الرقم.</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>يُدخل ما ورد في القضية الجديدة.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما الذي ورد</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>شكوى رسمية من الانتقام</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>استفسار: شخص يطلب المشورة</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>وقاية: أُشير إلى خطر</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>اقتُرحت لأن الرسالة الإلكترونية تبدو مكتوبة بها. يُرجى التحقق.</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>يمكن تركه فارغًا: قد يكون الاستفسار مجهول المصدر.</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>استبدال رمز الاسترداد؟</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>استبداله وعرض الورقة الجديدة</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>لن تفتح الورقة المطبوعة حاليًا هذه الخزنة بعد الآن. ستحتاج فورًا إلى طابعة أو مكان آمن لملف PDF: فالرمز الجديد لا يظهر إلا حينها.</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation>بدء الدورة</translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation>تحصل على مفتاح خاص بها تُختم به إجابات هذه الدورة وتُفتح.</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>المواعيد المستهدفة</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>من يلزمه التقديم</translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation>هذه قواعد سياسة المكتب. ويظهر عدد من تضيفهم كل قاعدة عند استيراد قائمة الموظفين.</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation>إرشادات جديدة</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation>تبقى بين المسودات إلى أن يبدأ استخدامها. أما شجرة القرارات فتبدأ نسخة خاصة بالمكتب من شجرة مرفقة بالبرنامج.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>15 حرفًا على الأقل. العبرة بالطول؛ ولا يلزم أن تحوي رموزًا أو حروفًا كبيرة.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>اقترح ست كلمات عشوائية</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>دوّنها إلى أن تحفظها، ثم أتلف الورقة.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>تعيين عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>تحل محل عبارتك السابقة. وتظل الورقة صالحة.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation>تكفي السياسة واللغة في الوقت الحاضر.</translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>يُدخل ما ورد في الاستعراض الجديد.</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation>استعراض سياسة جديد</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>فتح الاستعراض</translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>يرجى إدخال المسار الكامل.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>في هذا المجلد محتوى بالفعل.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>أين توضع الخزنة؟</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>إنشاء بطاقة الاتصال</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>مسماك الوظيفي</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>كما يرد تحت توقيعك.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>مجلد جديد على هذا الجهاز، لا على قرص شبكي.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>يرد هذا في بطاقة اتصالك. والمدير يحدد دورك.</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>ألا يحتفظ أحد بالمفتاح بعد الآن؟</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>إذا نسيت عبارة مرورك فلن تفتح هذه الخزنة عندئذ إلا ورقة الاسترداد. ويُستبدل مفتاح الخزنة؛ أما النسخ الاحتياطية السابقة فيظل فتحها ممكنًا بمساعدة من كانوا يحتفظون به.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>لا قرارات مختلفة على جهازين</numerusform>
            <numerusform>قرار واحد اتُّخذ بصورتين على جهازين</numerusform>
            <numerusform>قراران اتُّخذا بصورتين على جهازين</numerusform>
            <numerusform>%Ln قرارات اتُّخذت بصورتين على جهازين</numerusform>
            <numerusform>%Ln قرارًا اتُّخذ بصورتين على جهازين</numerusform>
            <numerusform>%Ln قرار اتُّخذ بصورتين على جهازين</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation>إلى أن تتم تسوية ذلك، لا يمكن البت في الملف ولا إغلاقه ولا توجيه رسائل بشأنه.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>اقتُرح حسمٌ، وهو ينتظر الاعتماد.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>المقارنة والحسم</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>مخالف للقواعد</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>تنحية هذا مع سبب يبقى في السجل</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>تنحية…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation>يبدو أن {0} هو أحد الأشخاص في هذا الملف: {1}</translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation>مذكور في الملف: {0}</translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>تنحٍّ مقترح</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>تشابه أسماء فقط: {0}</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>تسجيل التنحي</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>هذان شخصان مختلفان…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>رسالة يتعين تحريرها</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>كتابة هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation>إدراج نص</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>تصفية النصوص</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation>من نصوص المكتب</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation>البحث عن أي شيء أو تنفيذه (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation>إخفاء (Ctrl+H)</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>فُتحت حزمة تبادل: {0}</translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation>لا تُقرأ إلا عندما تستوردها.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>سُجل الطلب {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>المكتب وترويسة الرسائل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>بادئة أرقام القيد</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>تحتفظ الرسائل الصادرة بأرقامها.</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>حفظ الترويسة</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>الجهات المخاطبة</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>تُعنون الرسائل إلى هذه الجهات على هذا النحو.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>مكتب الأخلاقيات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>كما يرد في الرسائل.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>اقرأ…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>المواعيد النهائية والقوائم والحدود، كلٌّ مع الفقرة التي يستند إليها.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>مجلد جديد على هذا الجهاز، لا على قرص شبكي.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبك</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>ما زال يتعين ملء: {0}</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation>الترتيب حسب: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation>أين وصل مقدمو الإقرارات</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>نحو الإغلاق</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>لم يُسجل أحد بعد.</translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation>استوردوا قائمة الموظفين: تحدد القواعد من يلزمه التقديم منها.</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>استيراد قائمة موظفين…</translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation>تسجيل المجاميع فقط…</translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation>المُدخل: امتثل {0} من {1}. المصدر: {2}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation>للإعفاء من التقديم أو الإبقاء مع ذكر السبب</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>الدورة مغلقة.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation>لا يمكن إغلاقها بعد.</translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation>الإقرارات غير المغلقة: {0}.</translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation>ما يحول دون ذلك…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>لا شيء يحول دون إغلاقها.</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>إغلاق الدورة…</translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation>امتثل {0} من {1}. وتبقى هذه الأرقام بعد إتلاف الإقرارات.</translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation>منذ إغلاقها تغيّرت إقراراتها بفعل ما جرى على حاسوب محمول آخر: فالعدد الآن {0} من {1} وهو ما تعرضه النتائج. أعد فتح الدورة وأغلقها مجددا لتثبيته.</translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation>الملزمون بالتقديم: {0}. قُدمت وروجعت حتى الآن: {1}. لم يتم بعد: {2}.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation>المواعيد المستهدفة…</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>من يلزمه التقديم</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>القوائم المُدخلة</translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation>الرسائل إلى الرئيس</translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation>الإبلاغ عمن لم يقدم…</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>بحلول {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا موعد مستهدف</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم تُنجز</translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation>تسجيل بلوغها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>الصفوف: %Ln</numerusform>
            <numerusform>الصفوف: %Ln</numerusform>
            <numerusform>الصفوف: %Ln</numerusform>
            <numerusform>الصفوف: %Ln</numerusform>
            <numerusform>الصفوف: %Ln</numerusform>
            <numerusform>الصفوف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>أفلت الرسائل والملفات في أي موضع من هذه الصفحة لإدخالها. اختر مُدخَلًا لقراءته.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>معلومات مطلوبة</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>وردت المعلومات</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>تسجيل ورودها</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>ليس على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>إخفاء هذا من العرض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رسالة إلكترونية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>ليس على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>معلومات مطلوبة</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يرد رد بعد</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>ربما يعرف شخص آخر العبارة القديمة</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>يُستبدل عندئذ مفتاح الخزنة أيضًا، ويستغرق ذلك وقتًا أطول قليلًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>هي التي تفتح الخزنة، ولا يستطيع أحد إعادة تعيينها: من فقد عبارة المرور ورمز الاسترداد معًا فقد كل شيء.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>تعديل بيانات الشخص</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>اتصال بهذا الشخص</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>إخفاء هذا الشخص من العرض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تسجيل اتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>تسجيل تنحٍّ</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>يتولاها</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>مقصورة على موظفين معيّنين</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>يشارك فيها أيضًا</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>تُعرض على</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>لا تُرسل إليه حتى يُحسم التنحي المقترح</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation>شخص في الملف</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>الأشخاص في الملف</translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation>لم يُذكر أحد في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation>من يتولى الملف</translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation>لا يجوز لأحد الموظفين تولي هذا الملف</translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation>موظف آخر يعمل على الملف</translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation>موظف يترك الملف</translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>إعفاء موظف</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>يجوز لجميع موظفي البرنامج الاطلاع عليها</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>فتح القضية لموظفي البرنامج</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>لا يجوز الاطلاع عليها إلا لرئيس المكتب وموظفين معيّنين</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>قصر القضية على موظفين معيّنين</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>متنحٍّ</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>تاريخ التنحي</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation>على حاسوبه المحمول</translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>رفع التنحي</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>تشابه أسماء فقط</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation>أكد الحاسوب أنه أعاد الملف.</translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation>لم يؤكَّد بعد: يُعاد الملف عند التبادل التالي.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>لكل شخص عبارة مرور خاصة به؛ وما يفعله يوقَّع باسمه.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>ما الذي يضمنه الاطلاع بقدر الحاجة…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>يتولى المدير إدخال الأشخاص وتصحيح بياناتهم وإنهاء عملهم.</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>يسري ما تغيّره هنا متى اعتمده شخص ثانٍ: {0}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>إنهاء العمل…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>أنهى عمله</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>لغة الإرشادات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation>جعلها خاصة بالمكتب…</translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation>تعديل الشجرة…</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>تعديل النص…</translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation>الكتابة بلغة أخرى…</translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation>الموضوع والمصدر…</translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation>طلب نظرة ثانية</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation>إعادة إلى المسودات…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation>زميل ينظر هنا…</translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation>السير فيها…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>تصدير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation>مأخوذ من نص مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation>ما هو مميز قد يدل على هوية شخص. وانتبه أيضا إلى وقائع لا يمكن أن تخص إلا شخصا واحدا.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأت</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation>استعراضات السياسات</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · الإصدار {1} · نافذ منذ {2}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>تأتي المواعيد النهائية والقوائم والحدود من ملف سياسة. وتبقى كل قضية على الملف النافذ يوم تقديمها.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>اقرأ…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>الإصدار {0}، نافذ منذ {1}</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة التأكد</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>لا توجد قاعدة كهذه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} يومًا</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} يوم عمل</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} شهرًا</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} سنة</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation>الحفظ كسابقة</translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation>الحفظ وطلب نظرة ثانية</translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation>لا يجوز أن يعرف قارئ السابقة بمن تتعلق. وسجلها يحتفظ بكل صيغها، ولذلك تُحذف الأسماء قبل حفظ أول كلمة.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة جارية</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>أقل من دقيقة متبقية</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>تُغلق الخزنة بعد ذلك وتُفتح فعليًا مرتين: بالرمز ثم بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>هل الورقة مقروءة؟</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>اكتب هاتين المجموعتين من الورقة المطبوعة.</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>التحقق من سبيلي الدخول</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>المجموعة {0}</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>ليس هذا ما في الورقة.</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>إتلاف الإقرارات</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>إتلاف الإقرار</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation>يُقترح {0} من {1}: فمدة الاحتفاظ بالباقي ما زالت سارية.</translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation>يمكن إتلافها كلها اعتبارا من {0}.</translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation>يمكن إتلافها اعتبارا من {0}.</translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation>يمكن إتلاف أولها اعتبارا من {0}، وكلها اعتبارا من {1}.</translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation>لم تنته مدة الاحتفاظ بعد.</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>نسخ لمدة %Ln ثانية</numerusform>
            <numerusform>نسخ لمدة ثانية واحدة</numerusform>
            <numerusform>نسخ لمدة ثانيتين</numerusform>
            <numerusform>نسخ لمدة %Ln ثوانٍ</numerusform>
            <numerusform>نسخ لمدة %Ln ثانية</numerusform>
            <numerusform>نسخ لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>تسجيل طلب</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation>السير في شجرة…</translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation>يُدرج Ctrl+I نصا.</translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>سُجل الطلب {0}. الطلب التالي:</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation>الحفظ للطلب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>لم تُحفظ مسارات</numerusform>
            <numerusform>حُفظ مسار واحد</numerusform>
            <numerusform>حُفظ مساران</numerusform>
            <numerusform>حُفظت %Ln مسارات</numerusform>
            <numerusform>حُفظ %Ln مسارا</numerusform>
            <numerusform>حُفظ %Ln مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>تكفي الفئة ومن يقدم الطلب وسطر واحد. ويُعطى الرقم تلقائيا.</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>الاقتراح {0} من {1}: يُدرج فيه ما ورد.</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>يُدرج ما ورد في الطلب الجديد.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation>من جدول إلكتروني، بصيغة ‎.xlsx أو ‎.csv. حدّد العمود الذي يتضمن الأسماء؛ وتساعد الأسماء الأخرى والرقم المستخدم في القائمة على التمييز بين المتشابهين في الاسم.</translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation>الصفوف: {0}. الأسماء: {1}. المتروك: {2}.</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>استخدام هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>تصفية الإحالات</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>لم يُحل شيء بعد</translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation>افتح طلبا وأحله إلى جهة أخرى، فيُدرج هنا.</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>لا توجد إحالة مطابقة</translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation>جرب جميع الجهات والسنوات.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>جميع الجهات</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>جميع السنوات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%Ln إحالات</numerusform>
            <numerusform>%Ln إحالة</numerusform>
            <numerusform>%Ln إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>الاسم غير معروض</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>كُتبت نسخة. خارج الخزنة لا يحميها شيء.</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>لا يُفصح عن شيء دون موافقة صاحب الشأن. فالوقائع تتطلب موافقته على الإحالة، والاسم يتطلب أيضا موافقته على ذكره.</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>لم يُحَل هذا الطلب إلى أحد.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>أحاله</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>ورد الرد في</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما ورد من رد</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>تصحيح ما ورد من رد</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>تسجيل ما ورد</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>كتابة مذكرة الإحالة</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>سحب هذا الاقتراح</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>رفض هذا الاقتراح</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation>بعد تحديث Probitas يُعاد إنشاء القوائم من السجل التاريخي، مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation>بدلا من {0}</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>استبدال {0}</translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation>لا يمكن إبقاؤه: فالسابقة لا تتضمن عنوان أحد ولا رقمه.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation>ما يُستبدل</translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation>لم يُعثر على اسم أو عنوان أو رقم.</translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation>قُدم: {0}. لا يزال في المهلة: {1}. لم يُقدم: {2}.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation>لغة الطلبات التي لم تُذكر لغتها</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation>فئة الطلبات التي لم تُذكر فئتها</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation>لا شيء: يُعد الصف خطأ</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>جميع الطلبات</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>الطلبات المغلقة</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>لا طلب ينتظر إجابة</translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation>تُظهر «جميع الطلبات» ما عدا ذلك. سجّل طلبا جديدا، أو أفلت رسائل إلكترونية على هذه النافذة.</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>تسجيل طلب</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>لا يوجد طلب مطابق</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>جميع الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>جميع السنوات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>أُتلف محتواه</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>الاحتساب والروابط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation>الصفوف: {0}. الطلبات الجديدة: {1}. المعروفة من قبل: {2}. الأخطاء: {3}.</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation>حسب السنة: {0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation>حسب الفئة: {0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>لم يُستورد أي طلب.</numerusform>
            <numerusform>استُورد طلب واحد.</numerusform>
            <numerusform>استُورد طلبان.</numerusform>
            <numerusform>استُوردت %Ln طلبات.</numerusform>
            <numerusform>استُورد %Ln طلبا.</numerusform>
            <numerusform>استُورد %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>لم يُترك أي صف لكونه معروفا.</numerusform>
            <numerusform>تُرك صف واحد لكونه معروفا.</numerusform>
            <numerusform>تُرك صفان لكونهما معروفين.</numerusform>
            <numerusform>تُركت %Ln صفوف لكونها معروفة.</numerusform>
            <numerusform>تُرك %Ln صفا لكونها معروفة.</numerusform>
            <numerusform>تُرك %Ln صف لكونها معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>حُفظ السجل.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>لا تتغير النسخة الاحتياطية نفسها. وما ينتج عنها جهاز مستقل، لأن الخزنة التي أُخذت منها قد تكون لا تزال مستخدمة.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>مجلد جديد للخزنة</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>برمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>مستعادة.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>إنهاء عمل {0}؟</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>إنهاء العمل وإبطال عبارات المرور</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>لا تعود عبارات مروره تفتح هذه الخزنة. ويبقى ما قرره ووقّعه. وتظل النسخ الاحتياطية السابقة تُفتح بها.</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>يحدث ذلك متى اعتمده شخص ثانٍ.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation>استعراضات السياسات</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>تصفية الاستعراضات</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>الاستعراضات المفتوحة</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>جميع الاستعراضات</translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation>الاستعراضات المغلقة</translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation>لا توجد استعراضات سياسات بعد</translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation>سجّل سياسة طُلب من المكتب التعليق عليها.</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>تسجيل استعراض</translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation>لا يوجد استعراض مطابق</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>تصفية الإقرارات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>لا إقرارات بعد</translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation>يُسجل مقدمو الإقرارات في صفحة دورتهم.</translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation>لا إقرار مطابق</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>لم يُسند بعد</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>جميع الدورات</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>جميع المراجعين</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>جميع مستويات المخاطر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>جميع النتائج</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>أي علامة</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>أُتلف محتواه</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation>استعراض سياسة جديد</translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation>إضافة إلى استعراض سياسة</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation>لا توجد بعد. تُدخل بخطوة من الخطوات أعلاه.</translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation>في الدورة السابقة</translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation>أسئلة إلى مقدم الإقرار</translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation>لا توجد. يُطرح السؤال بخطوة ويُرسل في رسالة.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation>كتابة الرسالة: {0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>بانتظار الجواب</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>الإقرار كله</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ السؤال</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>كتابة تذكير</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation>لا توجد. تصدر بخطوة عندما يُحتمل وجود تضارب.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>يُنتظر الإبلاغ عنها</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>مهلة التنفيذ</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation>ما يبلغ به مقدم الإقرار</translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation>وثيقة مطلوبة من مقدم الإقرار</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation>لم يُسحب. لا يُتحقق إلا ممن يُسحب، والقرعة هي التي تقرر ذلك.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>سُحب بالقرعة</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>تاريخ القرعة</translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation>المتابعة حتى</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>بانتظارها</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation>الملاحظات للمراجعين. ولا ترد في أي استمارة أو رسالة أو قائمة تخرج من المكتب.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation>ملاحظات المراجعين</translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation>لا توجد. وهي لا تخرج أبدا مع الإقرار.</translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>ربط بملف آخر</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation>يُربط هنا الطلب الذي نشأ عنه هذا الاستعراض وما يتصل به.</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>موضوع الاستعراض</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>قدّمها</translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation>لم تُقدَّم تعليقات بعد، ولم يُحدَّد لها موعد.</translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation>ما آلت إليه التعليقات</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation>المشاريع الواردة</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>مشروع</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>إبطال عبارة مرور {0}؟</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>إبطال عبارة المرور هذه</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>لا تعود تفتح هذه الخزنة ولا أي شيء يُكتب من الآن. وتظل النسخ الاحتياطية السابقة تُفتح بها.</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>إبطال {0}؟</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>إبطال هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>لا يُكتب له شيء بعد ذلك، وتُرفض حزمه. ويبقى ما وقّعه من قبل. لا رجعة في ذلك: وللعودة ينشئ بطاقة جديدة.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏{0}، {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>يمكن أن يعتمده</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>إلى أن يُعتمد لا يُرسل إلى الحاسوب شيء آخر؛ ويظل ما يوقّعه معتدًا به.</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>إلى أن يُعتمد لا يستطيع الشخص فعل شيء في المكتب، ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>إلى أن يُعتمد لا يُرسل شيء إلى الحاسوب ولا يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>إلى أن يُعتمد يبقى كل شيء على حاله.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>من يلزمه التقديم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation>يلزم التقديم كل من تشمله أي قاعدة؛ ويُبلغ كل منهم بالسبب.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation>تفصل الفواصل بين العناصر المتعددة. P-*‎ تعني كل رتبة تبدأ بحرف P.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation>السبب أو الفقرة التي تقتضيه.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>من يلزمه التقديم</translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation>اعتماد هذه القواعد</translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation>تسري مع قائمة الموظفين التالية المستوردة. ويبقى المسجلون مسجلين ما لم يُقرر خلاف ذلك.</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation>من يلزمه التقديم</translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation>لا توجد قاعدة بعد: لن يلزم التقديم أحدا.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation>إضافة نسخ ممسوحة…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>النسخ الممسوحة</translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation>نسخ ممسوحة (اختياري)</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>أي نسخ ممسوحة؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>الاسم {0} (غير معروض)</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>تفعيل العامل الثاني؟</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>إيقافه؟</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>الربط بهذا الجهاز</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>فك الربط بهذا الجهاز</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>ستعمل عبارة مرورك على هذا الجهاز فقط. أبقِ ورقة الاسترداد في متناولك.</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>ستفتح عبارة مرورك وحدها الخزنة على أي جهاز.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation>عبارة مرور ذلك الموظف</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>لم تُدخل عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>إضافة موظف ثانٍ الآن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>يكتب الموظف الثاني هنا عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>موظف ثانٍ</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>لا يسري القرار إلا حين يعتمده شخص ثانٍ. ومن له حاسوبه الخاص ينضم لاحقًا ببطاقة اتصال، ويمكن إضافة آخرين من الإعدادات في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>مستحقة منذ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تستحق في</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>حفظ كل شيء من أجل محكمة أو تحقيق</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحفظ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحفظ القانوني</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>حفظ قانوني</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation>لا شيء يُفصح عنه</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation>لا شيء يُفصح عنه: {0}</translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation>إضافة قيد: {0}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation>القفل والشاشة</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody has touched the machine for</source>
        <translation>القفل إذا لم يلمس أحد الجهاز مدة</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation>لا يُعرف متى يسكن هذا الجهاز أو تُقفل شاشته.</translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>وتُقفل أيضًا عند سكون الجهاز أو قفل شاشة سطح المكتب.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation>تُخفي Ctrl+H كل شيء فورًا أينما كنت. وتبقى الخزنة مفتوحة في تلك الأثناء: إذا تركت الجهاز فأقفلها.</translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation>المفتاح نفسه أو نقرة</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation>ما يعيد العرض</translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation>إخفاء كل شيء أثناء عملي في برنامج آخر</translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation>استبعاد النوافذ من لقطات الشاشة ومن الشاشات المشتركة</translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation>يُطلب ذلك من النظام. ولا تُستبعد القوائم والتلميحات، ولا ينفع ذلك مع البرامج التي لا ترجع إلى النظام ولا مع هاتف.</translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation>لا يوفر Linux شيئًا من ذلك: يمكن لأي برنامج تشغّله أن يصوّر الشاشة.</translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>ما لا يفعله القفل</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>من يتحكم في هذا الجهاز وهو غير مقفل يرى ما تراه.</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>قد يكتب النظام الذاكرة على القرص عند السكون: استخدم تشفير القرص كاملًا.</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة فورًا. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة بعد ثانية واحدة. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة بعد ثانيتين. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة بعد %Ln ثوانٍ. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة بعد %Ln ثانية. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
            <numerusform>يُمحى ما يُنسخ هنا من الحافظة بعد %Ln ثانية. ويُطلب من البرامج التي تحتفظ بما نُسخ ألا تفعل، وبعضها يفعل مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation>ما يُكتب من الذاكرة على القرص</translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation>لا يمكن معرفة ذلك من هنا. اسأل من يتولى صيانة الجهاز.</translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation>لا شيء، أو أنه مشفر.</translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation>الذاكرة كلها عند الإسبات، وهي غير مشفرة: يمكن قراءة أسماء ومفاتيح على القرص. اطلب تشفير القرص أو إيقاف الإسبات.</translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation>جزء منها، وهو غير مشفر: يمكن قراءة أسماء ومفاتيح على القرص. اطلب تشفير القرص أو إيقاف مساحة التبديل.</translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation>قرص هذه الخزنة</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>إنه مشفر.</translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation>إنه غير مشفر. أما الخزنة فمشفرة أينما كانت؛ والنسخ التي تخرجها منها ليست مشفرة.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>تعرض الشاشة الأولى مجلدات الخزنات التي فُتحت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation>إعداد الاستمارات</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>إعداد الاستمارات</translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation>ملف لكل منهم يفتحه المتصفح من دون شبكة. ولا يذكر اسم أحد ولا يُفتح إلا برمزه الشخصي؛ ويُرسل الرمز بطريق آخر.</translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation>من لديه استمارة بالفعل</translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation>إعداد استمارة أخرى لمن لديه واحدة</translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation>رفض الإجابات عن الاستمارات التي لديهم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation>يُنشأ إن لم يكن موجودا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation>كيف تصل إلى أصحابها؟</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>حفظ قائمة لبرنامج بريد…</translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation>كتابة بريد إلكتروني لكل منهم مرفقة به الاستمارة…</translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation>حفظ قائمة الرموز لتُحفظ على حدة…</translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation>كتابة رسائل بالرموز…</translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation>لديهم استمارة بالفعل ولا تُعد لهم أخرى:</translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation>عند ضياع استمارة أو رمز. تظل الإجابة عن الاستمارتين ممكنة، وتُعتمد الإجابة الأحدث من الاثنتين.</translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation>إذا احتُمل وقوع الاستمارة ورمزها في يد شخص آخر.</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>الاستمارة {0}</translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation>الاستمارات المطلوب إعدادها: {0}</translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation>حددوا مكان حفظ الاستمارات.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
            <numerusform>المدة التقريبية بالدقائق: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
            <numerusform>الاستمارات المعدة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
            <numerusform>رسائل البريد الإلكتروني المكتوبة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation>أين تُحفظ الاستمارات؟</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>حفظ الرموز</translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation>أين تُحفظ رسائل البريد الإلكتروني؟</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>المكتب وترويسة الرسائل</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>الاسم والعنوان والجهات المخاطبة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>الموظفون وأدوارهم</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>سبل الدخول</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>عبارات المرور وورقة الاسترداد</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>مساعدة الزملاء</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>اثنان يفتحانها معًا</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>التوقيع على الرسائل</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>الشهادة والمفتاح</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>المواعيد النهائية وفقراتها</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>نسخ يمكن فتحها</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>هل كل شيء كما كُتب؟</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation>القفل والشاشة</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation>مسجلون مرتين</translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation>استبعاد الآخر</translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation>يُعمل بالملف المعتدّ به. ويُغلق الآخر بوصفه غير مطلوب مع الإشارة إلى المعتدّ به؛ ولا يُفقد منه شيء، وتُحصي الإحصاءات الشخص مرة واحدة.</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>المعتدّ به</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation>سُجّل مرتين على حاسوبين محمولين.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation>إعلان القرعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>أصبحت على الورق</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>لا يظهر هذا الرمز إلا الآن. ولم تعد الورقة القديمة تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation>اختره، أو أفلته على هذه النافذة. يُقرأ الملف ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation>ما يحتويه كل عمود. العمود المتروك يبقى في الملف وحده.</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation>هذه الألفاظ غير معروفة. حدّد معناها؛ وسيُحفظ ذلك.</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation>ما سيترتب على استيراده. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation>انظر إلى العينات: فترميز الملف مُخمَّن.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>جداول البيانات (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>ورقة-الاسترداد.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>حُفظت. اطبعها في مكان آخر ثم احذف الملف: فهو يفتح الخزنة.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>اطبعها واحفظها مقفلة خارج المكتب. فالرمز الذي عليها يفتح الخزنة إذا فُقدت كل عبارات المرور. وهو لا يظهر إلا الآن ولا يُخزَّن في أي مكان.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>قرار {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>القرار نفسه: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏{0}، {1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>اطُّلع على عمل الطرف الآخر حتى: {0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>لم يُطّلع على شيء من عمل الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>لم يكن الطرف الآخر قد فعل شيئًا غير ذلك حتى حينه.</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>لم يُطّلع على القرار الآخر وحده.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>ولا شيء قبلها</numerusform>
            <numerusform>وواحد قبلها</numerusform>
            <numerusform>واثنان قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>لم يُطّلع على:</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>التوقيع على الرسائل</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>تُوقَّع الرسائل كي يتمكن أي شخص من التحقق ممن أصدرها ومن أن شيئًا لم يتغير. ولا يغادر المفتاح الخزنة أبدًا.</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>هوية توقيعك</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>إنشاء هوية للمكتب</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>استيراد ملف PKCS#12…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>لمن يتحقق</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>أعطِ هذه الشهادة لمن يتلقى الرسائل. فهي ليست سرًا؛ ويثق قارئ PDF لديه بتوقيعك بعد إضافتها.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>لا يمكن إصدار أي رسالة من دونها.</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>جذر المكتب نفسه</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}، صالحة حتى {1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>حُفظت الشهادة.</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation>ما تضيفه كل قاعدة</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>أي الأشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation>الصفوف: {0}. الأشخاص: {1}. المستبعد: {2}. الأخطاء: {3}.</translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation>للتسجيل: {0}. للتصحيح: {1}. بلا تغيير: {2}. الملتحقون الجدد: {3}. المغادرون: {4}. مجموع من يلزمهم التقديم: {5}.</translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation>{0}، منهم {1} بهذه القاعدة وحدها</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>للتسجيل</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation>لم يعودوا في القائمة؛ القرار لموظف</translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation>لا تشملهم أي قاعدة؛ القرار لموظف</translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation>أُعفوا من اللزوم وتشملهم قاعدة من جديد</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>مسجلون مرتين</translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation>معفون؛ ويبقون كذلك</translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation>غادروا قبل بدء المهلة</translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation>الفروق عن السنة الماضية</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏{0} ({1})</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation>لم يلزمه التقديم في السنة الماضية</translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation>لزمه التقديم في السنة الماضية ولا يلزمه الآن</translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation>{0}: {1} تصبح {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>فُتحت حزمة تبادل: {0}</translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation>افتح مكتبك، وسيُعرض عليك هناك استيرادها.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>فتح مكتب</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation>أُتلف محتواه.</translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation>يجري إدخال إقرار؛ ولم يُقدَّم شيء بعد.</translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation>لم يُقدَّم أي إقرار بعد.</translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation>الدورة السابقة ({0})</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>النسخة {0} بتاريخ {1}</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>النسخة المعروضة</translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation>إلى جانب الدورة السابقة</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>إلى جانب {0}</translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation>ما يُعرض إلى جانبه</translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation>ليس هناك إقرار من الدورة السابقة يُعرض إلى جانبه.</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>لم يُفصح عن شيء</translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation>كما في الدورة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
            <numerusform>مبالغ تبلغ الحد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
            <numerusform>مبالغ بلا سعر صرف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation>نشاط خارجي غير موافق عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
            <numerusform>أسماء في القوائم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
            <numerusform>أقسام لم يُطلع عليها: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>ملاحظات مقدم الإقرار</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا توجد.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>في السابق</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>عرض الكل: %Ln</numerusform>
            <numerusform>عرض الكل: %Ln</numerusform>
            <numerusform>عرض الكل: %Ln</numerusform>
            <numerusform>عرض الكل: %Ln</numerusform>
            <numerusform>عرض الكل: %Ln</numerusform>
            <numerusform>عرض الكل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>نسخة سابقة</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>وضع علامة الاطلاع</translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation>وضع علامة الاطلاع: {0}</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>هذا الإقرار</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>لم يعد مُفصحا عنه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>غير موافق عليه</translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation>قد يكون في قائمة</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>القيمة {0}</translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation>المجموع من هذا المصدر {0}</translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation>لا سعر صرف للعملة {0}: قارنه يدويا بالمبلغ {1}</translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation>يبلغ الحد {0}</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation>المقارنة بالقوائم…</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>الإجازة بنظرة سريعة…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation>لا يمكن إجازة أي من هذه الإقرارات بنظرة سريعة.</translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation>يمكن ذلك في الإقرارات الخالية أو المطابقة لإقرارات العام الماضي التي لم تُجَز بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
            <numerusform>إقرارات أُجيزت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
            <numerusform>وتعذر ذلك في: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
            <numerusform>إقرارات قورنت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
            <numerusform>أسماء جديدة في القوائم: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation>يعرض الخيار «أسماء في القوائم» الإقرارات التي ترد فيها.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>المستخدم الحالي</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ في {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>تمّ: {0}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>اختر حدثًا لترى ما غيّره.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجِّل في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>مُحي محتوى هذا الحدث بموجب قاعدة.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>عرض على شخص ثانٍ</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>هذا يتطلب شخصين. ينتظر ما تدخله حتى يعتمده موظف آخر، وعندئذ فقط يصبح نافذًا.</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>لا تُستحق إجابة، ولم تُقدَّم أي إجابة.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>أجاب عنه</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>نقله من السجل</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>حفظ كمسودة بريد إلكتروني…</translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>الرد في الحافظة.</numerusform>
            <numerusform>الرد في الحافظة لمدة ثانية واحدة.</numerusform>
            <numerusform>الرد في الحافظة لمدة ثانيتين.</numerusform>
            <numerusform>الرد في الحافظة لمدة %Ln ثوان.</numerusform>
            <numerusform>الرد في الحافظة لمدة %Ln ثانية.</numerusform>
            <numerusform>الرد في الحافظة لمدة %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation>يمكن لبرامج أخرى قراءته هناك، وبعضها يحتفظ بما قرأه.</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>حفظ كمسودة بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>مسودات البريد الإلكتروني (*.eml)</translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation>كُتبت المسودة. ولا شيء يحميها خارج الخزنة.</translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation>افتحها في برنامج البريد وأرسلها منه، ثم احذف الملف.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>أسئلة وُجهت إلى مقدم الطلب</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يرد رد بعد</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يقدم الطلب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>اللغة التي يقرأها الشخص</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>إعادة التصنيف</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>مأخوذ من جدول بيانات</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>في الطلب</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>ما يُستبدل</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (اختياري)</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>لا تُحفظ ما دام فيها: {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>لا قيود جديدة</numerusform>
            <numerusform>قيد جديد واحد</numerusform>
            <numerusform>قيدان جديدان</numerusform>
            <numerusform>%Ln قيود جديدة</numerusform>
            <numerusform>%Ln قيدًا جديدًا</numerusform>
            <numerusform>%Ln قيد جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>ما كُتب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation>ما ورد فيه جديد</translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>استُورد ما كان سليما؛ ولم تُرفض أي حزمة (%Ln).</numerusform>
            <numerusform>استُورد ما كان سليما، دون حزمة واحدة (%Ln).</numerusform>
            <numerusform>استُورد ما كان سليما، دون حزمتين (%Ln).</numerusform>
            <numerusform>استُورد ما كان سليما، دون %Ln حزم.</numerusform>
            <numerusform>استُورد ما كان سليما، دون %Ln حزمة.</numerusform>
            <numerusform>استُورد ما كان سليما، دون %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation>قارن بين القرارين وبيّن أيهما المعتمد.</translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation>وهي مختومة لا يستطيع أحد هنا فتحها؛ اتركها للزميل الذي هي له. وإن كانت موجهة إليك فاطلب من مرسلها استيراد أحدث حزمة منك ثم الكتابة من جديد.</translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation>أوقفتَ العملية؛ ويبقى ما استُورد قبل ذلك.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation>استُورد كل شيء؛ وقد اختلف قرار جهازين.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>لا جديد: كل ذلك كان هنا من قبل.</translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation>استُورد كل شيء.</translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation>لم تكن هذه لك.</translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation>كُتبت هذه على هذا الحاسوب نفسه لشخص آخر.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>في لا قضية</numerusform>
            <numerusform>في قضية واحدة</numerusform>
            <numerusform>في قضيتين</numerusform>
            <numerusform>في %Ln قضايا</numerusform>
            <numerusform>في %Ln قضية</numerusform>
            <numerusform>في %Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>في %Ln إقرار</numerusform>
            <numerusform>في إقرار واحد</numerusform>
            <numerusform>في إقرارين</numerusform>
            <numerusform>في %Ln إقرارات</numerusform>
            <numerusform>في %Ln إقرارا</numerusform>
            <numerusform>في %Ln إقرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>في %Ln ملف آخر</numerusform>
            <numerusform>في ملف آخر</numerusform>
            <numerusform>في ملفين آخرين</numerusform>
            <numerusform>في %Ln ملفات أخرى</numerusform>
            <numerusform>في %Ln ملفا آخر</numerusform>
            <numerusform>في %Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>لا ملفات فيها تعارض</numerusform>
            <numerusform>ملف واحد فيه تعارض يجب حسمه</numerusform>
            <numerusform>ملفان فيهما تعارض يجب حسمه</numerusform>
            <numerusform>%Ln ملفات فيها تعارض يجب حسمه</numerusform>
            <numerusform>%Ln ملفا فيه تعارض يجب حسمه</numerusform>
            <numerusform>%Ln ملفا فيه تعارض يجب حسمه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>لم يُسترجع أي ملف من هذا الحاسوب</numerusform>
            <numerusform>استُرجع ملف واحد من هذا الحاسوب</numerusform>
            <numerusform>استُرجع ملفان من هذا الحاسوب</numerusform>
            <numerusform>استُرجعت %Ln ملفات من هذا الحاسوب</numerusform>
            <numerusform>استُرجع %Ln ملفًا من هذا الحاسوب</numerusform>
            <numerusform>استُرجع %Ln ملف من هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>لم تُرفض أي حزمة</numerusform>
            <numerusform>رُفضت حزمة واحدة</numerusform>
            <numerusform>رُفضت حزمتان</numerusform>
            <numerusform>رُفضت %Ln حزم</numerusform>
            <numerusform>رُفضت %Ln حزمة</numerusform>
            <numerusform>رُفضت %Ln حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>لا حزم لآخرين</numerusform>
            <numerusform>حزمة واحدة لآخرين</numerusform>
            <numerusform>حزمتان لآخرين</numerusform>
            <numerusform>%Ln حزم لآخرين</numerusform>
            <numerusform>%Ln حزمة لآخرين</numerusform>
            <numerusform>%Ln حزمة لآخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>لا حزم كُتبت هنا</numerusform>
            <numerusform>حزمة واحدة كُتبت هنا</numerusform>
            <numerusform>حزمتان كُتبتا هنا</numerusform>
            <numerusform>%Ln حزم كُتبت هنا</numerusform>
            <numerusform>%Ln حزمة كُتبت هنا</numerusform>
            <numerusform>%Ln حزمة كُتبت هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>أُوقف قبل النهاية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>%Ln إقرار من دورة {0}</numerusform>
            <numerusform>إقرار واحد من دورة {0}</numerusform>
            <numerusform>إقراران من دورة {0}</numerusform>
            <numerusform>%Ln إقرارات من دورة {0}</numerusform>
            <numerusform>%Ln إقرارا من دورة {0}</numerusform>
            <numerusform>%Ln إقرار من دورة {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>المقارنة والحسم</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>من جدول بيانات بصيغة xlsx أو csv. ترى ما سيحدث قبل كتابة أي شيء؛ ثم تُستورد الصفوف كلها أو لا يُستورد أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>استيراد الطلبات</numerusform>
            <numerusform>استيراد طلب واحد</numerusform>
            <numerusform>استيراد طلبين</numerusform>
            <numerusform>استيراد %Ln طلبات</numerusform>
            <numerusform>استيراد %Ln طلبا</numerusform>
            <numerusform>استيراد %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation>إدخال الإجابات</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation>ملفات مختومة أو مجلدات منها أو رسائل مرفقة بها. ويُطابق كل منها مع صاحبه؛ ويُترك ما ليس على ما ينبغي مع بيان السبب.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>أفلتوا الملفات أو المجلدات هنا أو اختاروها.</translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation>تاريخ الورود (اختياري)</translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation>إن تُرك فارغا: اليوم. يُملأ إذا وردت قبل ذلك.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>حفظ هذه القائمة…</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation>أُدخل: {0}. لم يُدخل: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>النسخة {0}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>أي إجابات؟</translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation>في أي مجلد توجد الإجابات؟</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation>المواعيد المستهدفة</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>اعتماد هذه المواعيد</translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation>يظهر الموعد التالي في «اليوم». والمرحلة التي لا تاريخ لها بلا موعد مستهدف.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>يحل قريبًا</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>في انتظاري</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>آخر ما ورد أو تغيّر</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>لا شيء متأخر ولا شيء في انتظارك.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>تسجيل شكوى</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>تسجيل طلب</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>سجّل شكوى، أو أفلت رسالة إلكترونية على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحق اليوم</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation>اختيار رسالة إلكترونية…</translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>يظهر هنا ما حان موعده وما ينتظرك.</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>تواريخ مضت مؤخرًا</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>سُجل الطلب {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>إذا لم يُتفق على ذلك مع صاحب الجهاز فأبطل الجهاز.</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>كل من يحق له ذلك متنحٍّ أو غادر المكتب.</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>سجّل مناوبًا في الإعدادات، فيصل إليه ذلك في التبادل التالي.</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>اطلب من المدير تسجيل مناوب، ولا تذكر شيئًا آخر عن الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>لا توجد على هذا الحاسوب قضايا لا أحد يتولاها.</numerusform>
            <numerusform>توجد على هذا الحاسوب قضية واحدة لم يبق أحد يحق له توليها.</numerusform>
            <numerusform>توجد على هذا الحاسوب قضيتان لم يبق أحد يحق له توليهما.</numerusform>
            <numerusform>توجد على هذا الحاسوب %Ln قضايا لم يبق أحد يحق له توليها.</numerusform>
            <numerusform>توجد على هذا الحاسوب %Ln قضية لم يبق أحد يحق له توليها.</numerusform>
            <numerusform>توجد على هذا الحاسوب %Ln قضية لم يبق أحد يحق له توليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation>فُتحت الخزنة بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation>عيّن عبارة مرور جديدة الآن، وأعِد الورقة إلى خزانتها.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>تعيين عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>اكتب الرسالة</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>ألقِ نظرة ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln إقرار للمراجعة</numerusform>
            <numerusform>إقرار واحد للمراجعة</numerusform>
            <numerusform>إقراران للمراجعة</numerusform>
            <numerusform>%Ln إقرارات للمراجعة</numerusform>
            <numerusform>%Ln إقرارا للمراجعة</numerusform>
            <numerusform>%Ln إقرار للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>دورة {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>لا إقرارات بلا مراجع</numerusform>
            <numerusform>إقرار واحد بلا مراجع</numerusform>
            <numerusform>إقراران بلا مراجع</numerusform>
            <numerusform>%Ln إقرارات بلا مراجع</numerusform>
            <numerusform>%Ln إقرارًا بلا مراجع</numerusform>
            <numerusform>%Ln إقرار بلا مراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation>إلى أن يُحسم: لا رسالة تذكره</translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation>إلى أن يُحسم: لا استعمال ولا تصدير</translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation>إلى أن يُحسم: لا إغلاق ولا رسائل ولا تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>لا تعارض (%Ln)</numerusform>
            <numerusform>تعارض واحد (%Ln)</numerusform>
            <numerusform>تعارضان (%Ln)</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation>مجاميع سنة سابقة</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation>لسلسلة السنوات، حيث لا تتوفر الإقرارات نفسها هنا.</translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation>لزمهم التقديم</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>امتثلوا</translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation>التقرير وجدوله: من دونهما لا يمكن لأحد التحقق منها.</translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>صحّح هذه الصفوف في الملف ثم عاينه من جديد؛ أو ارجع وحدّد معاني الأعمدة والألفاظ. لا يُستورد شيء ما دام فيه خطأ.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>الأخطاء بحسب الصف والعمود</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>لا تُعرض كلها هنا: عددها {0}. تجدها في القائمة المحفوظة.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>تجربة ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>هذا الرمز يفتح الخزنة.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>هذا الرمز لا يفتح الخزنة.</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>إنه يخص خزنة أخرى أو استُبدل. أنشئ ورقة جديدة.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>الفتح بمساعدة زميلين…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح آخر…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>إنشاء مكتب…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>الانضمام إلى مكتب…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>استخدام عبارة المرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>استخدام رمز الاسترداد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>افتحها رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>حاول بعد %n ثانية</numerusform>
            <numerusform>حاول بعد ثانية واحدة</numerusform>
            <numerusform>حاول بعد ثانيتين</numerusform>
            <numerusform>حاول بعد %n ثوانٍ</numerusform>
            <numerusform>حاول بعد %n ثانية</numerusform>
            <numerusform>حاول بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>لماذا تحتاج إلى الأسماء؟</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>تُعرض لحظةً في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
            <numerusform>تُعرض دقيقة واحدة في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
            <numerusform>تُعرض دقيقتين في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
            <numerusform>تُعرض %Ln دقائق في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
            <numerusform>تُعرض %Ln دقيقة في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
            <numerusform>تُعرض %Ln دقيقة في هذا الملف وحده. ويحفظ سجل الاطلاع أنك اطلعت عليها ومتى ولأي سبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>حاسوبان يختلفان بشأن %Ln من هذه الطلبات.</numerusform>
            <numerusform>حاسوبان يختلفان بشأن أحد هذه الطلبات.</numerusform>
            <numerusform>حاسوبان يختلفان بشأن طلبين من هذه الطلبات.</numerusform>
            <numerusform>حاسوبان يختلفان بشأن %Ln من هذه الطلبات.</numerusform>
            <numerusform>حاسوبان يختلفان بشأن %Ln من هذه الطلبات.</numerusform>
            <numerusform>حاسوبان يختلفان بشأن %Ln من هذه الطلبات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation>يُحتسب كل منها وفق إحدى صيغتيه إلى أن يُحسم التعارض.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>قد يكون %Ln من هذه الطلبات واحدا مع غيره.</numerusform>
            <numerusform>قد يكون أحد هذه الطلبات واحدا مع غيره.</numerusform>
            <numerusform>قد يكون طلبان من هذه الطلبات طلبا واحدا.</numerusform>
            <numerusform>قد تكون %Ln من هذه الطلبات واحدة مع غيرها.</numerusform>
            <numerusform>قد يكون %Ln من هذه الطلبات واحدا مع غيره.</numerusform>
            <numerusform>قد يكون %Ln من هذه الطلبات واحدا مع غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation>يُحتسب كل منها طلبا قائما بذاته إلى أن يُبت في أمره.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الصيغ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>الصيغة الأخرى</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة الصيغ…</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>طرائق العرض والأعمدة</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>حذف طريقة عرض</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation>طريقة عرض لقائمة: {0}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>تصدير نسخة…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation>شجرة قرارات</translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation>التسجيل في الطلب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation>اللغة التي يُقال بها</translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>سبل الدخول</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>تغيير عبارة مروري…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>تعيين عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>أخرج الورقة من خزانتها مرة كل عام وتأكد من أنها مقروءة.</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>تجربة الورقة…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>يمكن ربط عبارة مرورك بسر في مخزن مفاتيح هذا الجهاز. فلا يستطيع لص لديه نسخة من الخزنة وعبارة مرورك أن يفتحها في مكان آخر؛ ولا أنت أيضًا إلا بورقة الاسترداد. ولا يفيد ذلك ضد من يتحكم في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>إيقاف العامل الثاني…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>تفعيل العامل الثاني…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>عبارة المرور ومخزن مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>رمز الاسترداد المطبوع</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>من إصدار أحدث من Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>فُتحت بهذه</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>مرحبًا بك في Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>إدارة قضايا مكتب الأخلاقيات. كل شيء مشفر في مجلد واحد على هذا الجهاز، ولا يغادره شيء ما لم ترسله أنت.</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>إنشاء مكتب</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>الانضمام إلى مكتب</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>إضافة إلى طلب</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>لم يُفقد شيء مما حُفظ. اقفل ثم افتح القفل للمتابعة.</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>صادف Probitas خللًا فيه.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation>السنة والمهلة</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>اعتماد هذه المواعيد</translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation>يحتفظ المسجلون بالموعد الذي أُبلغوا به؛ وتغيره قائمة الموظفين التالية المستوردة.</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation>تشمل الإقرارات السنة المنتهية في</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>التقديم من</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>التقديم حتى</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>ملف بلا رقم</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>غير متاح لك منذ {0}. وقد أُزيل من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>غير معروف: تُعد صفوفه أخطاء</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>لا يدل على شيء</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}: ما معناه</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>كتابة حزم</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>ملف مشفر واحد لكل زميل، يحوي ما ليس لديه بعد ويجوز له الاطلاع عليه، ولا يستطيع غيره فتحه: فيمكن نقله على وحدة ذاكرة أو بالبريد.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>على وحدة ذاكرة، أو في مجلد مشترك، أو حيث ترفق ملفات البريد.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>اختر زميلًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>لا ملفات للإرسال</numerusform>
            <numerusform>ملف واحد للإرسال</numerusform>
            <numerusform>ملفان للإرسال</numerusform>
            <numerusform>%Ln ملفات للإرسال</numerusform>
            <numerusform>%Ln ملفًا للإرسال</numerusform>
            <numerusform>%Ln ملف للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation>كُتبت من قبل، ولم يرد تأكيد من هناك بعد</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏{0}: {1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>أين تُكتب الحزم؟</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>جميع الطلبات التي يجوز لك الاطلاع عليها، لكل منها صف. وهي نسخة غير مشفرة؛ ويُقيَّد إنشاؤها في سجل الاطلاع.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>جدول بيانات (‎.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>نص مفصول بفواصل (‎.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>لبرامج أخرى (‎.json)</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>مع الأسماء والأماكن والنصوص</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>من يحوز ملفا كهذا يعرف من سأل وعمّ سأل. وفي غير هذه الحالة لا يحوي إلا الأرقام والتواريخ والتصنيفات؛ وقد تدل هذه أيضا على شخص بعينه حيث يكون المكتب صغيرا.</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation>مراسلة مقدمي الإقرارات</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation>يتلقاها كل منهم باللغة المذكورة في قائمة الموظفين.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation>مسودات بريد إلكتروني لبرنامج بريد</translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation>رسائل موقعة تُحفظ مع كل إقرار</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>يُبلغ رئيس المنظمة إذا لم يُقدَّم الإقرار حتى (اختياري)</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation>الموعد المطلوب للتقرير (اختياري)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation>تُكتب النسخ فيه. ويُنشأ إن لم يكن موجودا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation>حددوا مكان حفظها.</translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation>أين تُحفظ؟</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>لا تُحفظ ما دام فيها: {0}</translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation>تُملأ من الطلب: {0}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>الحزم المكتوبة</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>في {0}. سلّم كلًا منها إلى الزميل الموجهة إليه؛ فلا يستطيع غيره فتحها.</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>الحزمة {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>مسماك الوظيفي</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>مدير مكتب الأخلاقيات</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>كما يرد تحت توقيعك.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>أنت تدير المكتب. ويمكن إضافة آخرين لاحقًا.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation>الاسم غير معروض</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>في انتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏{0}، {1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>صاغه</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation>سبب اعتماده</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>يمكن أن يعتمده</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>لا أحد في هذا المكتب بعد</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation>أدخل موظفًا ثانيًا في الإعدادات، تحت «الأشخاص».</translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>يمكن أن يعتمد {0} ذلك على حاسوبه المحمول الخاص، بعد تبادل.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>إعادة إلى صاحب المقترح…</translation>
    </message>
</context>
</TS>
