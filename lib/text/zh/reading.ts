/** The sentences of reading a source: a record's own sentence, the text with its marks, and what changed. */
export const reading = {
  kind: { activity: "活动", observation: "数字", claim: "说法", span: "所选文字" },
  title: (region: string, indicator: string, period: string) => `${region} · ${indicator} · ${period}`,
  page: (kind: string, title: string) => `${kind}的原句：${title}`,
  crumb: "原句",
  asWritten: "原文写作",
  asRecorded: "收录为",
  claims: (literal: string) => `来源称“${literal}”`,
  source: "来源",
  place: "位置",
  issue: (issue: string, total: string | null) =>
    issue.replace(/^(\d{4})-0?(\d+)$/, "$1年第$2期") +
    (total === null ? "" : `（${total.replace(/^\d+$/, "总第$&期")}）`),
  position: ({
    page,
    paragraph,
    sentence,
  }: {
    page: number | null;
    paragraph: number | null;
    sentence: number | null;
  }) =>
    [
      page === null ? null : `第 ${page} 页`,
      paragraph === null ? null : `第 ${paragraph} 段`,
      sentence === null ? null : `第 ${sentence} 句`,
    ]
      .filter(Boolean)
      .join(" "),
  noPosition: "没有记下页码和段落",
  absent: "这个来源的全文没有收录在本站，所以这里没有原句，只有出处和照录的写法。",
  unplaced: "来源的全文已经收录，但没有在其中找到这条记录所在的句子，所以只列出处。",
  redacted: "电话和邮箱已遮去。",
  noRecord: (id: string) => `没有编号为 ${id} 的记录。`,
  inText: "在原文中查看",
  inList: "在来源的记录里查看",
  ofActivity: "这条活动的全部内容",
  ofRegion: (name: string) => `${name}的全部记录`,
  own: "单独打开这一页",
  close: "关闭",
  text: {
    title: "原文",
    note: (length: string) =>
      `共 ${length} 字。划线的文字是收录的记录，点编号看记录，点记录旁的“原文”回到这里。`,
    legend: "划线的含义",
    records: "收录的记录",
    toRecord: (kind: string, number: number) => `${kind} ${number}，看这条记录`,
    toText: "原文",
    sentence: "原句",
    unplaced: "未在原文中找到",
    pages: "显示断页",
    noPages: "隐藏断页",
    pageStart: (page: number) => `第 ${page} 页`,
    notice: "编者注",
    noticeOf: (words: string) => `“${words}”`,
    part: (part: number, parts: number) => `第 ${part} 部分，共 ${parts} 部分`,
    parts: "原文的部分",
    badSpan: (span: string) => `地址里的 span=${span} 不在这份原文之内，没有标出。`,
  },
} as const;
