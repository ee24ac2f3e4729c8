<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation>主题和依据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation>提请第二人批准</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation>每项均须另一名干事批准后生效。</translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation>已提议：{0}。经第二人批准后生效。</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>现在可办事项</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation>本案卷无法再办理任何事项。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}：{1}{2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>前往：{0}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>新成员在此输入自己的口令。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>要收录的文件</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>接纳联系卡</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>接纳</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>此后，该便携式电脑所签署的内容在办公室内有效，并会为其写出交换包。</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>电脑属于谁</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>新同事</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>电脑名称</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>办公室对它的称呼；可以留空。</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>它的八个词</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>我已与{0}核对这些词</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>当面或通过电话：联系卡可能被调换。</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>方案：{0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>不参与任何方案</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>联系卡在途中可能被调换，只有核对这些词才能发现。</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>采用“{0}”？</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>对新案件采用</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>自{0}起提交的案件适用该政策，此前的案件仍适用原政策。已采用的政策不能撤回，只能由新的政策接替。</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>一项有害行动</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>有害行动</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>添加指控</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>对当事人建议、威胁采取或已采取了什么行动？何时？何人所为？每项行动为一项指控，分别作出认定。</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>更改指控</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>小组认定有初步证据</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>更改认定</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>作出认定</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation>公布抽签</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation>此后规则、名单和秘密值均不可更改。请在公开任何秘密值之前打印本页并交他人保存。</translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation>每1,000人中抽取</translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>每层至少</translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation>分层依据</translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation>不列入上一周期被抽中者</translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation>将由外部公布的数字（可选）</translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation>写明是哪个数字、何处何时公布；视为抽签的又一参与方。</translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation>各层抽取人数</translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation>共抽取：{0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>名单人数：{0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}人中{0}人</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation>插入文本…</translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation>请求人所用语文：{0}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>语文与外观</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语文</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>信函的语文随信函选择。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation>行和图标随之放大。按键：Ctrl 加 + 或 −，Ctrl+0。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>批准：{0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>永久销毁内容</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>经第二人批准后方能生效。由该人在此输入口令，批准以其名义记录。</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>请选择批准人。</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>批准办公室的这项变更</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>我已与电脑使用人核对这些词</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>您核对过这些词了吗？</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>批准销毁申报</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>批准销毁申报</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>永久销毁内容</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>经第二人批准后方能生效。由该人在此输入口令，批准以其名义记录。</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>请选择批准人。</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation>有权批准者均没有此保险库的打开方式：由本方案的另一名人员交换后在其便携式电脑上批准。</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation>来自{0}</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>第{0}号交换包</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln条新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>{0}已包含此邮件。</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0}已登记。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>%Ln个文件已录入{0}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>干事</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation>可选择该方案的干事。</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>已指派：{0}。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>备份是加密的副本，用相同的口令打开。每份备份都要打开并与保险库比对后才算数。请在另一块磁盘上保存一份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>备份到其他磁盘…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>保险库文件夹中的备份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>保留七天、四周和十二个月的备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>请先锁定，然后在首屏选择“恢复备份”。恢复的保险库是独立的新库，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>请现在创建第一份。</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>备份到其他磁盘</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>已备份并验证。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation>打开该数字背后的案卷</translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>转为报复问题咨询</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation>开立咨询</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>将以此处已知内容在案件中开立一项咨询，并将两者关联。原请求保持不变，统计方式照旧。</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>转为政策审查</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>开立审查</translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>将为政策方案的干事开立审查，载入此处所询事项，两案相互关联。请求保持不变，计数照旧。</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>返回统计数字</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation>该数字背后没有案卷：它是作为总数录入的。</translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation>数字背后的案卷</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>其内容已销毁</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation>保存决策树</translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation>每次一种语文。其他语文尚无文字之处，将采用此处所示语文的文字。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加答案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation>删除此答案及其后续路径</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation>改为在此提问</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月日期</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>所选日期到期事项</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>所有到期事项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation>此处没有正在计算的期限。</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>当天没有到期事项。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation>所有类型的案卷</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>谁的期限</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>案卷类型</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>前%Ln个期限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln个期限</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{1}年{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>已将%Ln个期限写入日历文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation>此处更改的日期不会在那里更改：届时请重新导出文件。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>本机的联系卡</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>保存联系卡…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>请当面或通过电话将这八个词念给同事核对。它们并非秘密；重要的是双方看到的相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存联系卡</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>联系卡 (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>保存联系卡…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>锁定，稍后再来</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>主任接纳联系卡后会向您发来首个交换包。请在此导入，或将其拖放到本页。</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>您的联系卡</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>请将联系卡交给主任，并当面或通过电话念出这八个词：它们表明此卡属于您。</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>导入首个交换包…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>导入首个交换包</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>交换包 (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存联系卡</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>联系卡 (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation>上次检查日期：{0}。</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>尚未进行过检查。</translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation>{0}检查需要一些时间，结束后即可继续工作。</translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation>每周的健康检查已到期。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation>上次健康检查发现有内容与写入时不一致。</translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation>详情见“设置”中的“健康检查”。请先恢复备份，再继续工作。</translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation>正在进行健康检查。</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation>保险库中的一切均与写入时一致。</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>匿名咨询</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>状态：{0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>关闭案卷显示（Esc）</translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>承办人：{0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>自{0}起</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>下一步：{0}</translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation>重新隐藏姓名</translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation>显示姓名…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>无到期事项</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>没有符合条件的案件</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>请减少关键词，或选择所有状态。</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>尚无案件</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>接收投诉，或将电子邮件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>接收投诉</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结案件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>已结案件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近立案</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>姓名未显示</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>案情</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>指控</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation>{0}的部分</translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation>{0}的步骤</translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation>{0}的函件</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>即时撤销</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation>案卷编号或名称</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>查找案卷</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>姓名未显示</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>所询事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>反馈情况</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation>政策或草案</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>意见期限</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation>职等与风险</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation>导出所选…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选%Ln份</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>副本已写出。在保险库之外，它不再受任何保护。</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation>{0} 已签名并签发。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation>规则：{0}。提议人：{1}，批准人：{2}。</translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation>已销毁申报：{0}份。</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation>核对已公布的比例</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation>粘贴报告中说明同一整体各项比例的段落，例如须申报人员的职等。该段落不会保存。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation>该文本中没有百分比。</translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation>这些比例可以是同一整体的各部分。</translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation>这些比例合计为{0}%。</translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation>其中有缺漏，或属于另一整体。</translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation>不计{0}则为100：该比例包含在另一比例之中。请写明“其中”，或列出不含它的另一比例。</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>选择同事</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>由他们保管密钥</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>请选择三人：其中任何两人即可协助。如只选两人，则两人缺一不可，其中一台电脑丢失即失去此项协助。</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>只能选择有自己设备的同事。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation>妨碍结案的事项</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>所涉人员</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>结束周期…</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>周期已结束。</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>尚未登记任何人。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>可以结束。</translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation>已结案：{0}/{1}。其余按下一步事项列示：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>快速审查通过…</translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation>指明以哪份为准…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>列出：{0}</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>方案的案卷只发给参与该方案的人员，不发给其他任何人。</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>尚无：请接纳一张联系卡。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>已提议撤销</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写出…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>{0}：撤销待批准</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>{0}：尚未收到其消息</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>{0}：上次收到消息{1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>从未收到：第{0}号交换包</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>%Ln个交换包尚未确认收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln份案卷待发</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有待发内容</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation>最新文件：{0}</translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation>均已写出，对方尚未确认</translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>上次写出交换包{0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>设备已撤销</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>已提议撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>缺少%Ln个交换包</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>久未收到消息</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>显示这些列</translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation>仅适用于您，仅在此便携式电脑上。也可拖动列标题。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始状态</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列及其顺序</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>如示例文字显示有误，请选择其他编码。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}：所含内容</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}：日期写法</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>日期如何书写？</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>请指明哪一列含有：{0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>请指明日期在此列中的写法：{0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation>接收投诉</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation>录入政策审查</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>登记请求</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation>收录电子邮件和文件</translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation>隐藏屏幕上的全部内容</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语文</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation>办公室干事</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation>办公室保持打开</translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation>办公室关闭，直至再次打开</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation>与名单比对</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation>将申报中的名称与供应商名单、合作伙伴名单及工作人员名单比对。相似之处连同理由显示在申报中：这是疑问，不是结论。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation>与本周期工作人员名单比对</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>选择：{0}</translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation>含有名称列的 .xlsx 或 .csv 文件。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>请至少选择一份名单。</translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation>沿用：{0}，行数：{1}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>签名并签发</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>信函预览</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信函语文</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>下一步（可选）</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>若留空，信函将按案件状态表述。</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>逾此日未提交即报告组织首长（可选）</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>希望答复日期（可选）</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>取代此前的信函（可选）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>附加段落（可选）</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>置于结束语之前，使用信函的语文。</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>创建签名身份</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>签署人的口令</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>未输入口令。</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation>请在此处创建，只需一次。已有的签名身份可在设置中导入。</translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>签署人：{0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation>披露内容：{0}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation>两台便携式电脑上的决定不同</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation>相互冲突的决定</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation>两台便携式电脑作出的不同决定在此并列显示。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation>已提议解决办法：{0}。须经第二人批准。</translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation>已解决：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>还有%Ln项待解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation>这是最后一项。</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>当事人同意的事项</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>未经当事人就该目的表示同意，任何内容均不离开本办公室。</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>当事人尚未同意任何事项。</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>当事人撤回此项同意</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>已于{0}撤回</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>记录撤回</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation>您的选择是一项提议：须经第二人批准。</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>已提出解决方案，正在等待批准。</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>保留此决定</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation>两项决定均保留在历史记录中。</translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation>选定其一之前，不得对案件作出决定、结案、发函或导出。</translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation>选定其一之前，不得撰写涉及该项内容的信函。</translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation>选定其一之前，不得启用或导出。</translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation>请选择哪项决定有效。</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>一人就一组事实提出的，无论往来多少邮件或电话，均为一项请求。团体的请求计为一项。</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>既被认定为一项，又被认定为两项。</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>同一人曾询问类似事项。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>一项请求：本请求属于{0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>两项请求：本请求和{0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>一项请求…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>两项请求…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>单独计为一项请求。</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>不单独计数：属于{0}。</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>与{0}为一项请求</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>与{0}分开</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>与本请求合并计数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>转为报复问题咨询</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>转为政策审查</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他案卷</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>关联其他案卷</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>本请求转化的案卷及其他相关案卷在此关联。</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation>Probitas 已隐藏。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation>签名并签发</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信函语文</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>希望答复日期</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>附加段落（可选）</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>置于结束语之前，使用信函的语文。</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>创建签名身份</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>信函预览</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation>年度和期限…</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>导入工作人员名单…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>接收答复…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>{0}年周期</translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation>涵盖截至{0}的年度</translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation>申报期{0}至{1}</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>两台便携式电脑对此作出了不同的决定。</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>比较并解决</translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation>已登记：{0}。已更正：{1}。</translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation>已不在名单上或不符合任何规则：{0}。其是否无须申报或应在离职时申报，由干事在申报人列表中决定。</translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation>显示申报人</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>审查通过：{0}份。</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>未办理：{0}</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>已在保险库之外写入一份副本。</translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation>信函已签发，编号{0}。</translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation>可从信函列表中保存副本以便寄发。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation>阶段完成</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>结束周期</translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation>有关申报的数字将写入周期，日后申报材料销毁后仍予保留。此后不能再登记或接收任何材料。</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>重启周期</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>在日历中选择（Alt+向下键）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有%Ln个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation>财务披露</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>尚无周期</translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation>一个周期即一年的申报：谁须申报、收到什么、查明什么。</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>新建周期</translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation>{1}人中{0}人已履行</translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation>目前{0}/{1}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>保险库已加密，可用您的口令或恢复单打开。</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>五分钟无操作后自动锁定；按 Ctrl+L 立即锁定。</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>请每周将其复制到另一块磁盘：设置 → 备份。</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>您的办公室已就绪</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation>尚未登记的请求</translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation>尚未受理的投诉</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation>无人选定核查对象。至少两名人员各提交一个秘密值；公布规则和名单；随后公开秘密值，结果由此得出。名单包括所有须申报的人员，不论其是否已申报，也不论由何人公布：对每名人员都相同。</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation>目前尚无可抽取的名单。</translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation>1. 秘密值</translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation>2. 公告</translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation>3. 抽签</translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation>放弃抽签…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密值</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation>承诺我的秘密值</translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation>在您于此处公开之前，秘密值保留在本便携式电脑上。</translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation>须由第二名干事在其自己的便携式电脑上承诺一个秘密值。</translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation>公开我的秘密值</translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation>您的秘密值在另一台便携式电脑上：请在该处公开。</translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation>尚未公布。</translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation>可供抽取：{0}。按政策规则抽取：{1}。</translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation>公布抽签…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>拟抽取</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}人中{0}人</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>由外部公布</translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation>打印或保存…</translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation>所有秘密值公开后即可抽签。</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>抽签…</translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation>抽中：{0}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation>凭证书和名单，任何人都可以不用本程序或用“verify-draw”重新计算。</translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation>保存证书和名单…</translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation>标记被抽中者</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>被抽中者</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未核实</translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>进行抽签</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation>结果由已公布内容得出；不能重新抽签。</translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation>放弃抽签</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation>仅限所公告的数字永远不会公布的情形。公告、秘密值和理由均留存记录：任何人都能查明该数字会得出的结果。</translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation>理由将存档，各方须重新承诺秘密值。</translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation>证书和名单保存在何处？</translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation>证书和名单已保存。</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>这些内容作何用途？</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收录</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>添加到案件</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation>请选择其所属的案卷。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>要收录的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>已收录%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>误录入其他案卷</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>八个词</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation>其中等待第二人批准</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation>表格密钥</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation>保存期满后，由两人决定销毁申报。总数保留。最后一份申报销毁时，用于封装表格的密钥也一并销毁：此后收到的答复无人能够打开。</translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation>提议销毁…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>销毁证明…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0}（可选）</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>删除该项</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>{0}协助打开了{1}的保险库。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>{0}的保险库在{1}的协助下打开。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>同事协助</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>如您忘记口令，此处所选同事中的两位可协助您重新打开此保险库。一人单独无法打开，且任何一人都看不到其中内容。打开之事会告知办公室全体人员。</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>密钥保管人</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>尚无人保管此保险库的密钥。</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>选择同事…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>不再由任何人保管…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>协助打开保险库…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>发生的事项</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>协助同事</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>无法打开保险库的同事会向您发来请求。答复之前，请当面或通过电话核对其中的词。</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>请求 (*.prohelp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>协助打开保险库</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>写出交换包…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>导入交换包…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即交换</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>此处只有您一人。请接纳一位同事的联系卡。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>尚未收到任何内容。</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>不再对您开放</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>交换文件夹</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>无法保证的事项</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>同事如已复制其当时可查阅的内容，无论如何仍会留有该副本。</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>如电脑上的本程序遭到篡改，或该电脑不导入任何交换包，则不会交回任何内容。</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>收回案卷之前所作的备份，在删除之前仍含有该案卷。</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>接纳联系卡…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>本机的联系卡…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>本机未在办公室登记。</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>此处无法写入任何内容。请将其联系卡交给主任。</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>导入交换包</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>交换包 (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>接纳联系卡</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>联系卡 (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>已接纳{0}。</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>请现在写出首个交换包：它会使对方的保险库成为本办公室的保险库。</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0}等待第二人批准。</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>同事在其电脑上批准后方才生效。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>导出副本？</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>不加保护地导出</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>在保险库之外，副本不加密：任何得到它的人都能阅读，删除也未必能从磁盘上清除。访问日志将显示您导出了副本。</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>导出副本</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>用于其他日历的期限</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation>日历所示自今日起的期限，以 .ics 文件导出。</translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation>每个条目为一整天，仅含 Probitas 一词和一个代码（如 3F7A-91C2），不含姓名、编号，也不说明到期事项。</translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation>在“查找”(Ctrl+K) 中键入代码即可打开案卷。</translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation>凡能看到该日历者，均可看到有多少期限以及何时到期。</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>副本未加密。访问日志会记录其导出。</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>导出统计数字</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>表格和图表存为PDF，每张图表存为SVG，每个表格存为CSV，全部内容存为JSON。这些副本未经加密；导出一事将记入访问日志。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>显示小数字</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>小数字可能使人辨认出当事人：此类副本不得带出办公室。否则，小数字及可据以推算的数字均予隐去。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>将在其中另建一个文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>统计数字存放在何处？</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation>导出所选内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>以电子表格形式导出所选的%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation>包括每一行的当事人或事由</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>副本未加密。访问日志会记录其导出。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔值文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation>导出移交记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>以电子表格形式导出所显示的%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation>包括事由（可能透露当事人身份）</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>副本未加密。访问日志会记录其导出。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔值文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>请求保护的人</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>目前匿名</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>咨询无须姓名。正式投诉须有姓名，因为它涉及特定的人。</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>录入申请人</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>信函语文</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>更改申请人资料</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>更改语文</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>举报或配合</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>举报内容</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>添加举报</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>当事人举报了什么？向谁？何时？或配合了哪项审计或调查？</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>更改举报</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>任职期</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>添加任职期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>尚未录入任职期。</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>监察员调解</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>为法院或调查保全一切</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>首次得知</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>正式投诉</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认收到</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>结案理由</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>记录调解</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>关联其他案件</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>新的有害行动另立一案，并与本案关联。</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation>请求登记册</translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation>财务披露方案</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>表1和图1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>图2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>请求人类别</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>表1（当年口径）</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>图2（当年口径）</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation>表3：履行情况</translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation>周期进展</translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation>申报提交情况</translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation>关系和活动</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>统计数字</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>按对外口径显示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>隐去可能使人辨认出当事人的小数字</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>尚无可统计的内容。</translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>这些数字过小，仅供办公室内部使用。</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation>核对已公布的比例…</translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>统计数字已导出。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation>筛选申报人</translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation>姓名、编号、职等</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>生成表格…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰写…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation>申报人进展</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>哪种表格</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>全部表格</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation>全部申报人</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation>待申报，未生成表格</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>保存供邮件程序使用的名单…</translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation>保存代码清单…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>列出：{0}</translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation>单击选择，双击打开</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工作人员编号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职等</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>表格编号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation>请打开这些文件所属的申报，并拖放到其中。</translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation>已填写的表格不能作为附件。</translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation>已填写的表格在其所属周期的页面接收。</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation>无须提交的理由</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation>须提交的内容和期限</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation>登记理由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>已提交的内容</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>第{0}版</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>其后已修正</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation>所答表格</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>收到时的文件</translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation>不再接受其答复</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>表格{0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>送交</translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation>仍须申报</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation>若该申报人不必再申报，请执行“{0}”步骤并说明理由；若仍须申报（可能是离任申报），请更改表格并说明保留的理由。</translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation>已制作的表格</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation>无。表格在周期页面制作。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>没有内容包含所有这些词。</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>姓名未显示</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>目前不可</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>交换文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>如有一个共用文件夹，放在U盘上或由 Syncthing 之类的程序保持同步，交换包便会自动往来。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>上次查看{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>其中另有%Ln个文件：供同事使用，或不属于本办公室。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation>可能适用的指导意见</translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation>可能适用的指导意见（{0}）</translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation>可能适用的指导意见显示在此处。</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>退回起草人</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation>快速审查通过</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>审查通过</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation>空白申报以及与去年内容相同的申报。空格键：已看过，转到下一份；方向键：前后翻看。只有看过的申报才会通过。</translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation>已看过（空格键）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第{0}份，共{1}份</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>通过%Ln份申报</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation>通过时的结论：{0}</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>申报人的说明</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>无申报内容</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation>任一语文的术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation>走一遍决策树…</translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation>作为先例保存…</translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation>由咨询方案的一名同事复核。</translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation>{0}已作为先例保存。</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation>筛选指导意见</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation>所有有效内容</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>所有形式</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语文</translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation>没有符合的指导意见</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>请减少字词，或选择所有状态。</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation>本办公室知道如何答复的事项</translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation>请选择一份指导意见。先例来自已答复的请求：打开一项请求并保存其答复。</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>新指导意见</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>两台便携式电脑对此作出了不同的决定。</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>比较并解决</translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation>现已成为本办公室自己的版本，列为草稿。</translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation>投入使用后，即取代其来源版本。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为PDF</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>已在保险库之外写入一份副本。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>收起指南</translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation>离开指南；仍可在帮助中找到</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第{0}步，共{1}步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation>展开指南</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>核验数据库的每一页、历史记录的每个签名和链接、访问日志、索引和附件。不作任何更改。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>{1}份案卷中的{0}个事件，{2}个附件，{3}条访问日志</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>一切均与写入时一致。</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>有内容与写入时不一致。</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>请保持此保险库原样，不要继续在其中工作，并恢复一份备份。</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>第一个异常事件是第{0}号。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation>打开办公室</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>按需知悉</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation>显示在页面下方</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>协助{0}打开保险库？</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>答复请求</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>持有{0}电脑的人提出此请求。只有当{0}此刻当面或通过电话向您念出这些词，且您认得其面容或声音，您才能确定是{0}本人。您的答复会向全办公室记录在案。</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>{0}已向我念出这八个词</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>此设备先前已答复过该请求。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存答复</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>在两位同事协助下打开</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>请将请求发给保管此保险库密钥的两位同事，并当面或通过电话向其念出这些词。两份答复可打开保险库一次；随后请选择新口令。</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>保存请求…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>收录答复…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>请求{0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>答复 (*.prohelp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>收录答复</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>已收录%n份答复；需要不同同事的两份答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>导入签名身份</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12 文件（.p12、.pfx）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的口令</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>交付该文件时所附的口令。之后请删除该文件。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 文件</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation>导入工作人员名单</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation>来自.xlsx或.csv电子表格。由周期规则决定其中何人须申报。写入任何内容之前，您可以看到是哪些人以及有何变化。</translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation>行中未注明语文者的语文</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>更正%Ln名申报人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>登记%Ln名申报人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>我已与{0}核对这些词</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>{0}的电脑的八个词</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>当面或通过电话。</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>这是您的办公室吗？</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>同事可在程序的“交换”页“本机的联系卡”中找到这些词。此操作无法撤消：一个保险库只属于一个办公室。</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>加入此办公室</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>只有核对这些词才能确定交换包来自何人。</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>已签发的信函</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>导出副本…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>导出副本</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · 由{2}签署</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>副本已写出。在保险库之外，它不再受任何保护。</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>请以安全方式发送，送达后删除副本。</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation>当前的筛选、选项和排序。仅适用于您，仅在此便携式电脑上。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation>名称过长。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>这是您于{0}保存的草稿。</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>草稿已保存在此设备上</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation>录入申报</translation>
    </message>
    <message>
        <source>File</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation>按纸质文件或电子邮件的原文录入。可保存草稿，以后继续；完整后方可提交。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>申报人的说明</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>此处须填写日期。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>有%Ln处缺失或有误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation>尚未签发任何函件。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>撰写信函</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>待撰写</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>案件的最近一步需要此函。</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>撰写此函</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation>名单中与不再申报的内容相似的名称</translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation>{0}：{1} · {2}（{3}%）</translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation>{0} · 已排除：{1}</translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation>{0}是另一人或另一实体</translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation>理由会保留：只要申报人和名单的写法不变，本周期和下一周期都不再就同一名称提出疑问。</translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation>排除该匹配…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>关联到其他案卷</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>同一人的新投诉</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation>已有的案卷</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>请选择另一案卷。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation>由同事复核</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation>由未参与撰写的干事在此阅读并输入其本人口令，以该干事名义投入使用。</translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation>请选择复核人。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在完成前已停止。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation>本机将内存内容写入未加密的磁盘。</translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation>得到该磁盘的人可能从中找到姓名和密钥，即使保险库已锁定。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的措施</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation>申报人：{0}</translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation>未能办理的事项</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>案卷：{0}</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>已完成：{0}。</translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation>已停止；此前完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>未办理：{0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>无。收到投诉后即可建议措施。</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>向首长提出的建议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>尚无。建议在作出裁决后提出。</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>建议期间</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效期</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>首长的答复</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>生效起止日期</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>记录生效期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>落实日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>记录落实</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>建议日期</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>%Ln个月后，{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>所述理由</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>后续跟踪</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>回访将当事人目前的状况与提出投诉时的状况相比较。</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>提出投诉时的状况</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>尚未记录。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>设定基线</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>新的有害行动</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>无新的有害行动</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>与提出投诉时不同</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln个期限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation>退回撰写人</translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation>撤回，不再提供</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>更多栏目</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0}（可选）</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>目前有姓名和语文即可。编号由程序给出。</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>收到的内容将收录到新案件中。</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>关于报复的正式投诉</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>咨询：有人寻求建议</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>预防：已提示风险</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>因邮件似以该语文写成而建议，请核对。</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>可以留空：咨询可以匿名。</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>更换恢复码？</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>更换并显示新的恢复单</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>现有的打印恢复单将不再能打开此保险库。请立即备好打印机或存放 PDF 的安全之处：新恢复码仅在那时显示。</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation>新建周期</translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation>开始周期</translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation>该周期有自己的密钥，用于密封和打开本周期的答复。</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>应完成日期</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation>这些是办公室政策的规则。每条规则涵盖多少人，在导入工作人员名单时可见。</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation>新指导意见</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation>在投入使用之前列为草稿。决策树则从程序自带的决策树改为本办公室自己的版本开始。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>至少15个字符。长度最重要，不必含符号或大写字母。</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>建议六个随机单词</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>先写下来，熟记后销毁纸条。</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>设置新口令</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>它将取代您原来的口令。恢复单仍然有效。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation>目前填写政策和语文即可。</translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>收到的内容将录入新的审查。</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation>新的政策审查</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>开立审查</translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>请输入完整路径。</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>此文件夹中已有内容。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>保险库存放在哪里？</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>制作联系卡</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>您的职务</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>与您签名下方的一致。</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>保险库文件夹</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>本机上的新文件夹，不要放在网络驱动器上。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>这些内容会写在您的联系卡上。您的角色由主任确定。</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>不再让任何人保管密钥？</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>如您忘记口令，届时只有恢复单能打开此保险库。保险库密钥会被更换；此前的备份仍可在原保管人协助下打开。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>%Ln项决定在两台设备上不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation>在此事解决之前，不能就本案卷作出决定、结案或发函。</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>已提出解决方案，正在等待批准。</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>比较并解决</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>搁置此事项，理由将留存在案</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation>{0}似乎是本案卷中的人员：{1}</translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation>案卷中提及：{0}</translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>建议回避</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>{0}仅为同名</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>记录回避</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>并非同一人…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>待撰写信函</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>撰写此函</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation>插入文本</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>筛选文本</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation>本办公室自有</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation>搜索内容或执行操作 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation>隐藏 (Ctrl+H)</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>已打开交换包：{0}</translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation>导入时才会读取其内容。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0}已登记。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>办公室与信头</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>登记编号前缀</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>已发出的信函保留原编号。</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>保存信头</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>收件机构</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>致这些机构的信函按此书写收件人。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>道德操守办公室</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>与信函上的一致。</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>期限、清单和阈值，各附所依据的段落。</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>保险库文件夹</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>本机上的新文件夹，不要放在网络驱动器上。</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>您的办公室</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>尚待填写：{0}</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation>排序方式：{0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation>申报人进展</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>结束前</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>尚未登记任何人。</translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation>请导入工作人员名单：由规则决定其中何人须申报。</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>导入工作人员名单…</translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation>仅录入总数…</translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation>录入：{1}人中{0}人已履行。来源：{2}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation>免除申报，或说明理由后保留</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>周期已结束。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重启…</translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation>尚不能结束。</translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation>未结案的申报：{0}。</translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation>查看妨碍事项…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>可以结束。</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>结束周期…</translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation>{1}人中{0}人已履行。申报材料销毁后，这些数字仍予保留。</translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation>周期关闭后，另一台便携式电脑上的操作改变了申报：现为{0}/{1}，结果亦按此显示。如需保留该数字，请重新打开周期并再次关闭。</translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation>应申报：{0}。目前已申报并审查：{1}。尚未：{2}。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation>目标日期…</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>已接收的名单</translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation>致首长的信函</translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation>报告未申报者…</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>不迟于{0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标日期</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation>记录为已完成…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>将电子邮件和文件拖放到本页任意位置即可收录。选择条目即可阅读。</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>索取的资料</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>资料已收到</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>记录收到</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>尚不在此设备上</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>隐去此条目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>尚不在此设备上</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>索取的资料</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>更改我的口令</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>旧口令可能已被他人知晓</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>此时也会更换保险库密钥，耗时稍长。</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>用它打开保险库。任何人都无法重置：口令和恢复码都丢失，就失去了一切。</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>创建办公室</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>更改人员资料</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>与此人的联系</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>隐去此人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>记录回避</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>仅限指定人员</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>其他经办人</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>可查阅人员</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>所提回避确定之前不予发送</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>添加干事</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation>案卷中的人员</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>案卷中的人员</translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation>本案卷尚未提及任何人员。</translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation>案卷经办人</translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation>某工作人员不得经办本案卷</translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation>另一名工作人员参与办理本案卷</translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation>某工作人员退出本案卷</translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>移出干事</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>本方案所有人员均可查阅</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>对本方案人员开放</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>仅限办公室负责人和指定人员查阅</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>仅限指定人员查阅</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>已回避</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>回避日期</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation>在其便携式电脑上</translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>解除回避</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>仅为同名</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation>该便携式电脑已确认交回案卷。</translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation>尚未确认：案卷将在下次交换时交回。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>每个人都有自己的口令；其操作以本人名义签名。</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>“按需知悉”能保证什么…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>人员的录入、更正和离任由主任办理。</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>您在此所作的更改经第二人批准后生效：{0}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>离任…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已离任</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>指导意见的语文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation>改为本办公室自己的…</translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation>编辑决策树…</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>编辑正文…</translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation>以另一种语文撰写…</translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation>主题和依据…</translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation>请求复核</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation>退回草稿…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation>同事在此复核…</translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation>走一遍…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为PDF…</translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation>源自程序自带的内容</translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation>标出之处可能显示某人身份。也请留意只可能属于一个人的情节。</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>形成过程</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation>政策审查</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>财务披露</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计数字</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · 版本{1} · 自{2}起生效</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>期限、清单和阈值来自政策文件。案件始终适用提交当日有效的政策。</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可采用</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>采用…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>版本{0}，自{1}起生效</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>无此规则</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0}天</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0}个工作日</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0}个月</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0}年</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation>作为先例保存</translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation>保存并请求复核</translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation>先例的读者不得知悉所涉何人。其历史保留每一稿措辞，因此须先去除姓名，再保存任何文字。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>还剩约%Ln分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>随后保险库会关闭，并真正打开两次：一次用恢复码，一次用您的口令。</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>恢复单是否清晰可读？</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>请从打印的恢复单上抄录这两组字符。</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>验证两种打开方式</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>第{0}组</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>与恢复单不符。</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>销毁申报</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>销毁申报</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation>提议{1}份中的{0}份：其余的保存期限尚未届满。</translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation>自{0}起可全部销毁。</translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation>自{0}起可予销毁。</translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation>最早一份自{0}起可予销毁，全部自{1}起可予销毁。</translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation>保存期限尚未届满。</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>复制，保留%Ln秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>登记请求</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation>走决策树…</translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation>按 Ctrl+I 可插入文本。</translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>{0}已登记。下一项：</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation>保存至该请求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>已保存%Ln次决策树经过</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>填写类别、请求人和一行概要即可。编号自动生成。</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>第{0}项建议，共{1}项：收到的内容将录入其中。</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>收到的内容将录入新请求。</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation>来自电子表格，.xlsx或.csv格式。请指明哪一列是名称；其他名称以及名单所用的编号有助于区分同名者。</translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation>行数：{0}。名称：{1}。略去：{2}。</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>使用此名单</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>筛选移交记录</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>尚无移交记录</translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation>打开一项请求并移交其他渠道，即会列于此处。</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>没有符合条件的移交</translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation>请选择全部渠道和年份再试。</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>全部进展</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln项移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选%Ln份</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>姓名未显示</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>副本已写出。在保险库之外，它不再受任何保护。</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>未经当事人同意，不披露任何内容。披露事实须征得其同意移交；披露姓名还须征得其同意具名。</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>本请求未移交任何渠道。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>更正反馈</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>记录反馈</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>撰写移交函</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>撤回此提议</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>否决此提议</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation>Probitas 更新后，列表将根据历史记录重新生成一次。</translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation>替换{0}的文字</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>替换{0}</translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation>不能保留：先例不得含有任何人的地址或号码。</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation>未发现姓名、地址或号码。</translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation>已申报{0}人，期限内{1}人，未申报{2}人。</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation>未注明语文的请求所用语文</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation>未注明类别的请求所属类别</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation>无：该行视为错误</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>未关闭请求</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部请求</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>已关闭请求</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>没有待答复的请求</translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation>选择“全部请求”可查看其他请求。请登记新的请求，或将电子邮件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>登记请求</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>没有符合条件的请求</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>内容已销毁</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>计数与关联</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation>行数：{0}。新请求：{1}。已有：{2}。错误：{3}。</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation>按年份：{0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation>按类别：{0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>已导入%Ln项请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>%Ln行因已有记录而略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>登记册已导出。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>备份本身不会改变。恢复后成为一台独立的设备，因为原保险库可能仍在使用。</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>保险库的新文件夹</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>已恢复.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>{0}离任？</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>办理离任并撤销其口令</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>其口令不再能打开此保险库。其作出的决定和签名仍然保留。此前的备份仍可用这些口令打开。</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>经第二人批准后方才执行。</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation>政策审查</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>筛选审查</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>未结审查</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>全部审查</translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation>已结审查</translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation>尚无政策审查</translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation>请录入请本办公室提出意见的政策。</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>录入审查</translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation>没有符合条件的审查</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>筛选申报</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>尚无申报</translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation>申报人在其周期页面登记。</translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation>无符合条件的申报</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>全部周期</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查员</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>全部审查员</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>全部风险等级</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>全部结论</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>不限标记</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>其内容已销毁</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation>新的政策审查</translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation>添加到政策审查</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation>尚无。通过上方的步骤录入。</translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation>向申报人提出的问题</translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation>无。通过步骤提问，并以信函发出。</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>撰写信函</translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation>撰写信函：{0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>整份申报</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提问日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>撰写催办函</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation>无。可能存在利益冲突时通过步骤发出。</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>待报告</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已采取的措施</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation>申报人报告的情况</translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation>申报人须提供的文件</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation>未被抽中。仅核实被抽中者，由抽签决定。</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽中</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽签日期</translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation>跟进至</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>等待提供</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>索取日期</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation>备注仅供审查员使用。离开本办公室的任何表格、信函或名单都不含备注。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建备注</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation>审查员备注</translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation>无。备注绝不随申报外传。</translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation>其他案卷</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>关联其他案卷</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation>本审查所源自的请求及相关事项在此关联。</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>审查事项</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation>尚未提出意见，也未设定期限。</translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation>意见采纳情况</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>得知日期</translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation>收到的草案</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>草案</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>撤销{0}的口令？</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>撤销此口令</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>它不再能打开此保险库及今后写入的任何内容。此前的备份仍可用它打开。</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>撤销{0}？</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>撤销此电脑</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>不再为其写出任何内容，其交换包也会被拒绝。此前签署的内容保留。此操作无法撤消：如要恢复，须制作新的联系卡。</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>等待第二人</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>可批准的人</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>否决…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>批准之前，不再向该电脑发送任何内容；其签署的内容仍然有效。</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>批准之前，该人员在办公室内不能进行任何操作，也不会收到任何内容。</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>批准之前，不向该电脑发送任何内容，也不从中导入任何内容。</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>批准之前一切维持原状。</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation>符合任何一条规则者均须申报，并告知其理由。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些</translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation>多项以逗号分隔。P-*指所有以P开头的职等。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation>理由或作此要求的段落。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation>采用这些规则</translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation>自下次导入工作人员名单时起适用。已登记者保持登记，除非另有决定。</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation>须申报人员</translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation>尚无规则：无人须申报。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation>添加扫描件…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation>扫描件（可选）</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>选择哪些扫描件？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>姓名{0}（未显示）</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>启用第二要素？</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>停用？</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>绑定到本机</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>解除与本机的绑定</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>您的口令将只能在本机使用。请备好恢复单。</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>在任何机器上，仅凭您的口令即可打开保险库。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation>干事</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation>该干事的口令</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>未输入口令。</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>现在添加第二名干事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>由第二名干事在此输入自己的口令。</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>第二名干事</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>裁决须经第二人批准方能生效。自有便携式电脑的同事可稍后凭联系卡加入；其他人员可随时在设置中添加。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>应答起始日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>为法院或调查保全一切</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>结案理由</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>法律保全</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation>无可申报事项</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation>无可申报事项：{0}</translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation>添加一项：{0}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation>锁定与屏幕</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody has touched the machine for</source>
        <translation>无人操作多久后锁定</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation>无法获知本机休眠或锁屏。</translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>本机休眠或桌面锁屏时也会锁定。</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕显示</translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation>无论在何处，按 Ctrl+H 即可立即隐藏全部内容。此时保险库仍处于打开状态：离开本机时请锁定。</translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation>同一按键或单击</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation>如何恢复显示</translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation>我使用其他程序时隐藏全部内容</translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation>截屏和共享屏幕时不显示窗口</translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation>由系统执行。菜单和提示不在其列；对于绕过系统的程序或手机拍摄，此项无效。</translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation>Linux 没有此功能：您运行的任何程序都可以截屏。</translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>锁定不能做到的</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>在未锁定时控制本机的人，能看到您所看到的一切。</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>系统休眠时可能将内存写入磁盘：请启用全盘加密。</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>在此复制的内容%Ln秒后从剪贴板清除。已要求保存剪贴内容的程序不予保存，但有些程序仍会保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation>内存中写入磁盘的内容</translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation>从这里无法得知。请询问负责维护本机的人员。</translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation>没有，或已加密。</translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation>本机休眠到磁盘时写入全部内存，且未加密：可从磁盘读出姓名和密钥。请让人加密磁盘，或关闭此种休眠。</translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation>写入一部分，且未加密：可从磁盘读出姓名和密钥。请让人加密磁盘，或关闭交换空间。</translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation>此保险库所在的磁盘</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>已加密。</translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation>未加密。保险库无论放在何处都是加密的；从中取出的副本则没有加密。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>首屏会列出在本机打开过的保险库文件夹。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation>生成表格</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>生成表格</translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation>每人一个文件，浏览器无需联网即可打开。文件不写姓名，只能用个人代码打开；代码另行传送。</translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation>已有表格的申报人</translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation>为已有表格者再生成一份</translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation>不再接受对其现有表格的答复</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation>如不存在则新建。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation>如何送达本人？</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>保存供邮件程序使用的名单…</translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation>给每人写一封附有表格的电子邮件…</translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation>保存代码清单，另行保管…</translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation>撰写载有代码的信函…</translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation>他们已有表格，不再生成：</translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation>用于表格或代码遗失的情况。两份表格均可答复；如有两份答复，以较晚者为准。</translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation>用于表格及其代码可能落入他人之手的情况。</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>表格{0}</translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation>拟生成表格：{0}</translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation>请指定表格的保存位置。</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>约需%Ln分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>列表已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>已生成%Ln份表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>已写%Ln封电子邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation>表格保存在何处？</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation>电子邮件保存在何处？</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>办公室与信头</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>名称、地址、收件机构</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>干事及其角色</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>口令、恢复单</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>同事协助</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>两人共同打开</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>信函签名</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>证书与密钥</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>期限及其依据段落</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>可打开的副本</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>是否均与写入时一致？</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation>锁定与屏幕</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语文与外观</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation>搁置另一份</translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation>处理为准的一份。另一份按无须申报结案，并注明为准的一份；其内容毫无遗失，统计中该人只计一次。</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>以哪份为准</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation>在两台便携式电脑上重复登记。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation>抽签公告</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复单</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已打印成文</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>此恢复码仅在此刻显示。旧恢复单已失效。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation>请选择文件，或将其拖放到此窗口。文件只读取，不修改。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation>各列所含内容。不导入的列仅保留在文件中。</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation>以下词语未能识别。请指明其含义；系统将予记住。</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation>导入后的结果。目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation>请核对示例：文件编码系推测得出。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>列表已保存。</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>恢复单.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>已保存。请在别处打印后删除该文件：它能打开保险库。</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>请打印并锁存于办公室以外。当所有口令都丢失时，上面的恢复码可打开保险库。它仅在此刻显示，不作任何保存。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>{0}的决定</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>相同：{0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>当时已看到另一方的工作，截至：{0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>当时未看到另一方的任何工作。</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>另一方当时没有其他工作。</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>只有另一项决定当时未看到。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>以及更早的%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>当时未看到：</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>信函签名</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>信函均经签名，任何人都可核验签发者以及内容未被改动。密钥绝不离开保险库。</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>您的签名身份</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>为办公室创建</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>导入 PKCS#12 文件…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>保存证书…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>供核验者使用</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>请将此证书交给收信人。它并非机密；对方的 PDF 阅读器添加该证书后即信任您的签名。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>没有它就无法签发信函。</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>本办公室自有根证书</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}，有效期至{1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>证书已保存。</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation>每条规则涵盖人数</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>哪些人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation>行：{0}。人员：{1}。略去：{2}。错误：{3}。</translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation>待登记：{0}。待更正：{1}。不变：{2}。新入职：{3}。离职：{4}。须申报总人数：{5}。</translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation>{0}，其中{1}人仅依据本规则</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>待登记</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation>已不在名单上；由干事决定</translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation>不符合任何规则；由干事决定</translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation>曾定为无须申报，现又符合规则</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation>免予申报；维持不变</translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation>在申报期开始前离职</translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation>与上年的差异</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation>上年无须申报</translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation>上年须申报，今年无须申报</translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation>{0}：{1}改为{2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>已打开交换包：{0}</translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation>请打开您的办公室，届时可选择导入。</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开办公室</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>提交情况</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation>其内容已销毁。</translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation>正在录入申报；尚未提交任何内容。</translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation>尚未提交申报。</translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation>上一周期（{0}）</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>第{0}版（{1}）</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>所显示的版本</translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation>与上一周期对照</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>与{0}对照</translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation>对照对象</translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation>没有上一周期的申报可供对照。</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>无申报内容</translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation>与上一周期相同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>%Ln项金额达到门槛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>%Ln项金额无汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation>未获批准的外部活动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>%Ln个名称与名单相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>%Ln个部分待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>申报人的说明</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变动</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>先前</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>显示全部%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>标为已查看</translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation>标为已查看：{0}</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>本次申报</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>不再申报</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未获批准</translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation>可能在名单中</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>折合{0}</translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation>来自该来源的合计{0}</translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation>没有{0}的汇率：请自行与{1}比较</translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation>达到{0}的门槛</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation>与名单比对…</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>快速审查通过…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation>这些申报均不能快速审查通过。</translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation>空白或与去年内容相同、且尚未通过的申报可以。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>%Ln份申报审查通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>%Ln份未能处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>已比对%Ln份申报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>名单中有%Ln个新的相似名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation>选择“名单中有相似名称”可查看相关申报。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已于{0}保存</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>选择一个事件以查看其更改内容。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>此事件的内容已依规清除。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>提请第二人批准</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>此事须由两人作出。您录入的内容须待另一名干事批准后方能生效。</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>所询事项</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>无须答复，亦未答复。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>转录人</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制答复</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>保存为邮件草稿…</translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>答复将在剪贴板中保留%Ln秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation>其他程序可以在剪贴板中读取，有些程序还会保留所读内容。</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>保存为邮件草稿</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>邮件草稿 (*.eml)</translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation>草稿已写出。在保险库之外，它不再受任何保护。</translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation>请在邮件程序中打开并发送，然后删除该文件。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>向请求人的询问</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>当事人阅读所用语文</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>更改语文</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>重新分类</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>取自电子表格</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>请求中的文字</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0}（可选）</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>含有以下内容时不能保存：{0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln条新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>在这台便携式电脑上写出的</translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation>有新内容的文件</translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>完好的均已导入；%Ln个交换包未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation>请比较两项决定，并说明以哪一项为准。</translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation>该文件已密封，此处无人能打开。请留给收件的同事。如果确是发给您的，请发送人先导入您最新的交换包，再重新写出。</translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation>您已停止操作；此前导入的内容予以保留。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation>已全部导入；两台便携式电脑作出了不同决定。</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>没有新内容：均已在此。</translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation>已全部导入。</translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation>这不是给您的。</translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation>这是在这台便携式电脑上为他人写出的。</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>涉及%Ln个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>涉及%Ln份申报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>涉及%Ln份其他案卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln份案卷有待处理的冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>从本机收回%Ln份案卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>%Ln个交换包被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>%Ln个交换包是给他人的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>%Ln个交换包是在此写出的</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>{0}年周期的%Ln份申报</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>比较并解决</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>各栏</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>导入登记册</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>从电子表格（.xlsx或.csv）导入。写入之前先显示结果；然后要么全部导入，要么一行也不导入。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>导入%Ln项请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation>接收答复</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation>密封文件、其所在文件夹或附有此类文件的邮件。每份均与申报人对应；不合要求者略去并说明理由。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>将文件或文件夹拖放到此处，或进行选择。</translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation>收到日期（可选）</translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation>留空即为今天。如较早收到，请填写。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>保存此列表…</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>列表已保存。</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation>已接收：{0}。未接收：{1}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>第{0}版</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>哪些答复？</translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation>答复在哪个文件夹？</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>采用这些日期</translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation>下一个日期显示在“今日”中。未填日期的阶段没有目标。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>最近收到或更改</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>没有逾期事项，也没有待您处理的事项。</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>接收投诉</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>登记请求</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>接收投诉，或将电子邮件拖放到本页。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation>选择电子邮件…</translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>到期事项和待您处理的事项显示在此处。</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>刚过去的日期</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0}已登记。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>如未与使用人商定，请撤销该设备。</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>有权办理的人员均已回避或离任。</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>请在设置中登记一名候补人，下次交换时案件将转交该候补人。</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>请主任登记一名候补人，勿透露其他情况。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>本机上有%Ln宗案件已无人可以办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation>保险库是用恢复单打开的。</translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation>请立即设置新口令，并将恢复单放回保险柜。</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>设置新口令…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>撰写信函</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>进行第二次审阅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln份申报待审查</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>{0}年周期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>%Ln份申报尚无审查员</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation>解决之前：不得发出涉及此项的信函</translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation>解决之前：不得启用，不得导出</translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation>解决之前：不得结案、发函、导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln项冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation>以往年度总数</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation>用于历年数据，适用于申报材料本身不在此处的年度。</translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation>须申报人数</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>已履行人数</translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation>报告及其表格：否则无人能够核对。</translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>请在文件中更正这些行后重新查看；或返回上一步，指明各列和词语的含义。只要仍有错误，就不会导入任何内容。</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>保存此清单</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误之处</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>按行列列出的错误</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>此处未全部显示：共{0}条。保存的清单载有全部内容。</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>检验恢复单</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>此恢复码可以打开保险库。</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>此恢复码无法打开保险库。</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>它属于另一个保险库，或已被更换。请制作新的恢复单。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>在两位同事协助下打开…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>创建办公室…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>加入办公室…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>%n秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>为何需要这些姓名？</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>显示姓名</translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>姓名仅在本案中显示%Ln分钟。访问日志会记录您曾查看、查看时间和理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择理由</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>两台便携式电脑对其中%Ln项请求的记录不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation>在冲突解决之前，每项按其中一个版本计数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>其中%Ln项请求可能与另一项为同一请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation>在有人作出决定之前，每项单独计数。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>一个版本</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>各版本</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>比较版本…</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>视图和列</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation>列表视图：{0}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>导出副本…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第{0}页，共{1}页</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation>决策树</translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation>记录在请求中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation>告知所用语文</translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>更改我的口令…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>设置新口令…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>请每年一次从保管处取出恢复单，检验是否仍可辨读。</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>检验恢复单…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新的恢复码…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>您的口令可与本机密钥库中的一个秘密绑定。这样，即使窃贼持有保险库副本和您的口令，也无法在别处打开；您自己也只能用恢复单在别处打开。对于控制本机的人，此法无效。</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>停用第二要素…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>启用第二要素…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>口令和本机密钥库</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>恢复码（打印件）</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>属于更新版本的 Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>自{0}起</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>当前使用</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>欢迎使用 Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>道德操守办公室的案件工作。所有内容都加密存放在本机的一个文件夹中；除非由您发送，否则不会离开本机。</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>创建办公室</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>加入办公室</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开办公室</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>新请求</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>加入已有请求</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>已保存的内容没有丢失。请锁定后再解锁继续。</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>Probitas 遇到了自身的故障。</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation>年度和期限</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>采用这些日期</translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation>已登记者仍按其被告知的日期；下次导入工作人员名单时予以更改。</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation>申报涵盖的年度截止于</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>申报自</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>申报至</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>无编号的案卷</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>自{0}起不再对您开放。已从本机移除。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第{0}步，共{1}步</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation>保存正文</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>未识别：所在行视为错误</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>无意义</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}：含义</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>写出交换包</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>每位同事一个加密文件，内含其尚未持有且有权查阅的内容，其他人无法打开：可用U盘或邮件传递。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>U盘、共享文件夹，或您添加邮件附件的位置。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>找不到此文件夹。</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>请至少选择一位同事。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln份案卷待发</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation>已写出，对方尚未确认</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>交换包写到哪里？</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>导出登记册</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>您有权查看的所有请求，每行一项。该副本未经加密；导出一事将记入访问日志。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>电子表格（.xlsx）</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>逗号分隔文本（.csv）</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>供其他程序使用（.json）</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>包括姓名、地点和文字内容</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>持有此文件者即知何人问过何事。否则文件仅含编号、日期和分类；但在规模较小的办事处，这些信息仍可能指向某一个人。</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation>致函申报人</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation>每人按工作人员名单所注语文收函。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation>供邮件程序使用的电子邮件草稿</translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation>随每份申报保存的签名信函</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>逾此日未提交即报告组织首长（可选）</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation>要求报告的日期（可选）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation>副本写入该处。如不存在则新建。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation>请指定其保存位置。</translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation>保存在何处？</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>含有以下内容时不能保存：{0}</translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation>由请求填入：{0}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>已写出的交换包</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>位于{0}。请将每个交换包交给相应的同事；其他人无法打开。</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>第{0}号交换包</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>您的职务</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>道德操守办公室主任</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>与您签名下方的一致。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>您主持办公室工作。其他人可以以后添加。</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation>姓名未显示</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>逾期%Ln天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>等待第二人</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation>以此为准的理由</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>可批准的人</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>本办公室尚无人可批准</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation>请在设置的“人员”中添加第二名工作人员。</translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>{0}可在交换之后，用自己的便携式电脑批准。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>退回起草人…</translation>
    </message>
</context>
</TS>
