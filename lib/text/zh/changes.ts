/** The sentences of what was added, corrected and withdrawn. */
export const changes = {
  title: "更正记录",
  description: "每条记录何时收录、更正或撤回，出于什么理由。旧版本全部保留。",
  feed: "订阅（Atom）",
  feedTitle: "知运图 · 更正记录",
  api: "接口",
  none: "还没有任何改动。",
  action: { added: "收录", corrected: "更正", withdrawn: "撤回" },
  kind: { activity: "活动", observation: "数字", claim: "说法", campaign: "届次" },
  origin: { data: "数据文件", import: "导入的原文", desk: "编辑" },
  by: (origin: string) => `来自${origin}`,
  why: (reason: string) =>
    ({ load: "载入数据文件", reload: "数据文件有改动", "row removed": "数据文件中已删去" })[reason] ?? reason,
  batch: (action: string, counts: readonly string[]) => `${action} ${counts.join("、")}`,
  count: (kind: string, count: number) => `${kind} ${count} ${{ 数字: "个", 届次: "届" }[kind] ?? "条"}`,
  one: (action: string, kind: string, title: string) => `${action}${kind}：${title}`,
  open: (count: number) => `逐条看这 ${count} 条`,
  more: (count: number) => `另有 ${count} 条，见接口`,
  figure: (region: string | null, indicator: string | null, title: string) =>
    [region, indicator, title].filter(Boolean).join(" · "),
} as const;
