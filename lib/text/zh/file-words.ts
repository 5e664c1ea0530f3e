/** What commands and the server say of database and data files. */
export const fileWords = {
  database: {
    badUrl: (url: string) => `DATABASE_URL 应写作 file:路径，收到的是 ${url}`,
    rebuilt: (path: string) => `已从数据文件重建 ${path}；原来只在其中的内容没有了，账号不变。`,
    absent: (path: string) => `还没有数据库文件 ${path}。请先运行 npm run db。`,
    cannotOpen: (path: string) => `打不开数据库文件 ${path}：请检查文件夹是否存在、是否可读写。文件没有改动。`,
    locked: (path: string) => `数据库文件 ${path} 正被另一个程序占用。请关闭它之后再试。文件没有改动。`,
    damaged: (path: string) =>
      `${path} 不是 SQLite 数据库，或已损坏。文件没有改动；请换一个路径，或从备份恢复。`,
    readOnly: (path: string) => `数据库文件 ${path} 只能读，不能写。没有改动；要改动，请先让它可写。`,
    isReadOnly: (path: string) => `数据库文件 ${path} 只能读：跳过载入，按现有内容提供。`,
    readOnlyOld: (path: string) =>
      `数据库文件 ${path} 只能读，又由旧版本写成。请先让它可写，再运行 npm run db 升级。文件没有改动。`,
    full: (path: string) => `${path} 所在的磁盘没有空间。没有改动；请腾出空间再试。`,
    unreadable: (path: string) => `读写 ${path} 时磁盘出错。请检查磁盘，或从备份恢复。`,
    notMigrated: (path: string, reason: string) =>
      `${path} 没有升级成功（${reason}）。文件没有改动；请从备份恢复，或换一个路径。`,
    foreign: (path: string) => `${path} 是别的程序的数据库，不是知运图的。文件没有改动。`,
    old: (path: string) => `${path} 由旧版本的知运图写成。文件没有改动；请先运行 npm run db 升级。`,
    newer: (path: string) => `${path} 由更新版本的知运图写成，本版本不能读写。文件没有改动；请升级程序。`,
  },
  load: {
    at: (file: string, line: number, column: string) => `${file} 第 ${line} 行，“${column}”列`,
    bad: (at: string, value: string, reason: string) =>
      `${at}：值 ${value === "" ? "为空" : `“${value}”`}，${reason}。数据库没有改动。`,
    unreadable: (file: string, reason: string) => `${file} 读不成表格：${reason}。数据库没有改动。`,
    columns: (missing: string) => `缺少列 ${missing}`,
    required: "不能为空",
    most: (count: number) => `最多 ${count} 个字`,
    adcode: "应为六位行政区划代码",
    oneOf: (words: readonly string[]) => `应为 ${words.join("、")} 之一`,
    day: "应为 2019-11-30 这样的日期",
    date: "应为 2019、2019-12 或 2019-12-24 这样的日期",
    decimal: "应为不带分隔符的数字",
    integer: "应为非负整数",
    flag: "应为 0 或 1",
    id: "只能用小写字母、数字和连字符",
    url: "应以 http:// 或 https:// 开头",
    dayOrder: "结束早于开始",
    organisation: "应写作 角色:名称，多个之间用竖线分开",
    unknown: (what: string) => `不在${what}之中`,
    duplicate: (line: number) => `与第 ${line} 行重复`,
    kept: (ids: readonly string[]) => `以下记录已由人修改，保留现状，未按数据文件更新：${ids.join("、")}`,
    done: (added: number, changed: number, withdrawn: number) =>
      added + changed + withdrawn === 0 ? "已是最新" : `新增 ${added}，更正 ${changed}，撤回 ${withdrawn}`,
    refused: (reason: string) => `不符合数据库的约束（${reason}）`,
  },
} as const;
