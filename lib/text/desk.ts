import type { Role } from "../accounts";
import type { DocumentState, NumeralRole, ProposalState } from "../review";

/** Every sentence of the desk and of the command that opens accounts. */
export const desk = {
  title: "工作台",
  nav: { label: "工作台", documents: "文件", history: "历史", settings: "设置", signOut: "退出" },
  signedIn: (name: string, role: Role) => `${name}（${roleWords[role]}）`,
  signIn: {
    title: "登录工作台",
    lead: "工作台只供编辑使用；公开页面不需要账号。账号由管理员在服务器上开设。",
    email: "邮箱",
    password: "密码",
    submit: "登录",
    wrong: "邮箱或密码不对。",
    limited: "试的次数太多，请过几分钟再试。",
    failed: "登录没有成功，请再试一次。",
  },
  refused: {
    origin: "请求不是从本站发出的，没有执行。",
    session: "登录已失效，请重新登录。",
    length: "请求没有注明长度，没有执行。",
    role: "只有审核和管理可以公布、撤回和恢复。",
  },
  importing: {
    title: "导入",
    lead: "拖入或选择一份文件，或粘贴简报全文。先看读出了什么，再导入；导入后是草稿，公开页面不变。",
    drop: "把文件拖到这里，或",
    choose: "选择文件",
    formats: ".txt .md .html .docx .pdf 简报，或按模板填写的 .csv .xlsx，20 MB 以内",
    text: "或粘贴简报全文",
    pasted: "粘贴的文本.txt",
    prepare: "读取",
    submit: "导入为草稿",
    cancel: "换一份",
    sending: (percent: number) => `正在上传 ${percent}%`,
    reading: "已上传，正在读取……",
    broken: "没有传完，请检查网络后再试一次。",
    file: "文件",
    encoding: "编码",
    checksum: "正文校验值（SHA-256）",
    size: "篇幅",
    sizeOf: (characters: number, pages: number) => `${characters} 字，${pages} 页`,
    joins: "规范化",
    joinsOf: (count: number) =>
      count === 0 ? "没有接合断开的词句" : `接合断开的词句 ${count} 处，下面以“·”标出`,
    source: "来源",
    sourceKnown: (title: string, id: string) => `已有来源《${title}》（${id}）`,
    sourceNew: (id: string) => `新来源，编号 ${id}`,
    head: "报头",
    headNone: "没有读到报头",
    headParts: (issue: string | null, total: string | null, date: string | null) =>
      [issue && `期号 ${issue}`, total && `总第 ${total} 期`, date].filter(Boolean).join("，"),
    found: "读出",
    foundOf: (activities: number, observations: number, numerals: number, open: number, notices: number) =>
      `活动 ${activities} 条，数字 ${observations} 条，编者注 ${notices} 条；文中数字 ${numerals} 个，${open} 个未交代`,
    known: "这份文本以前导入过；再导入不会有任何变化。",
    unchanged: "这份文件以前导入过，没有变化。",
    imported: "已导入为草稿。",
    difference: "与同一来源的上一份文本相比",
    differenceOf: { added: "新增", changed: "改动", removed: "减少" },
    noDifference: "记录没有差别。",
    review: "去审校",
  },
  documents: {
    title: "文件",
    none: "还没有导入文件。",
    document: "文件",
    state: "状态",
    imported: "导入",
    records: "记录",
    recordsOf: (accepted: number, dismissed: number, open: number) =>
      `接受 ${accepted}，未采用 ${dismissed}，待定 ${open}`,
    numerals: "数字交代",
    numeralsOf: (known: number, all: number) => `${known}/${all}`,
    actions: "操作",
    review: "审校",
    history: "历史",
    preview: "预览",
    count: (count: number) => `已导入 ${count} 份文件`,
    previous: "上一页",
    next: "下一页",
  },
  account: {
    usage:
      "用法：npm run user:add -- --email 邮箱 --name 姓名 --role editor|reviewer|admin；重设密码：npm run user:add -- --email 邮箱 --reset",
    role: "角色应为 editor（编辑）、reviewer（审核）、admin（管理）之一",
    email: "不是邮箱地址",
    short: "密码至少要 12 个字符",
    long: "密码最多 128 个字符",
    password: "密码（不显示）：",
    again: "再输一次：",
    differ: "两次输入的密码不一样；什么也没有改动。",
    taken: (email: string) => `已有 ${email} 的账号；要重设密码，请加 --reset`,
    nameTaken: (name: string) => `已有名叫“${name}”的账号；署名要能认出是谁，请换一个`,
    unknown: (email: string) => `没有 ${email} 的账号`,
    added: (email: string) => `已开设 ${email} 的账号，可以在 /desk 登录。`,
    wasReset: (email: string) => `${email} 的密码已重设，原有的登录都已失效。`,
  },
} as const;

export const roleWords: Record<Role, string> = { editor: "编辑", reviewer: "审核", admin: "管理" };
export const documentWords: Record<DocumentState, string> = { draft: "草稿", published: "已公布", withdrawn: "已撤回" };
export const stateWords: Record<ProposalState, string> = {
  open: "待定",
  accepted: "已接受",
  dismissed: "未采用",
};
export const numeralWords: Record<NumeralRole, string> = {
  observation: "数字",
  claim: "说法",
  date: "日期",
  dismissed: "略去",
  open: "未交代",
};
