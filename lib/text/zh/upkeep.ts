/** What is said while the database is saved, brought back and looked over. */
export const upkeep = {
  usage: {
    backup: "用法：npm run backup -- 文件。把数据库（与旁边的账号）存为一份完整的副本；文件不得已存在。",
    restore: "用法：npm run restore -- 文件。先检查副本，再让它取代现在的数据库；原来的留在旁边。",
  },
  exists: (path: string) => `${path} 已经存在。没有写任何东西；请换一个文件名。`,
  absent: (path: string) => `没有文件 ${path}。没有改动。`,
  saved: (path: string, size: number) => `已存为 ${path}，${size} 字节，完整性与引用都已检查。`,
  counts: (counts: readonly (readonly [string, number])[]) =>
    `各表行数：${counts.map(([table, rows]) => `${table} ${rows}`).join("，")}`,
  checksum: (sha256: string) => `SHA-256 ${sha256}`,
  refused: (path: string) => `${path} 没有通过检查，现在的数据库没有改动：`,
  restored: (path: string, old: string | null) =>
    old === null ? `已从副本恢复 ${path}。` : `已从副本恢复 ${path}；原来的留在 ${old}。`,
  verified: (records: number, decisions: number) =>
    `核对无误：${records} 条记录的各版首尾相接，${decisions} 次审阅决定与现状一致，发布链完整。`,
  old: (path: string) => `${path} 由旧版本写成。请先运行 npm run db 升级，再核对。文件没有改动。`,
  faults: (count: number) => `核对发现 ${count} 处不符：`,
  fault: {
    integrity: (found: string) => `文件内部：${found}`,
    reference: (table: string, rows: number) => `${table} 有 ${rows} 行指向不存在的东西`,
    versions: (record: string) => `记录 ${record} 的各版首尾不相接`,
    decisions: (what: string) => `${what} 的现状与它的审阅记录不一致`,
    chain: (revision: string) => `第 ${revision} 次决定的发布链对不上：它或它之前的内容被改过`,
  },
} as const;
