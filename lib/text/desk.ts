import type { Role } from "../accounts";
import type { NumeralRole, ProposalState } from "../review";

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
