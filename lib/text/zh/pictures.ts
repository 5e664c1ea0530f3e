/** The words on and around pictures that leave the site. */
export const pictures = {
  png: "下载 PNG",
  svg: "SVG",
  embed: "嵌入",
  embedNote: "把这段代码放进网页，图下总带有来源和回到本页的链接：",
  embedTitle: (title: string) => `知运图：${title}`,
  mapOf: (name: string) => `${name}地图`,
  full: "在知运图看全部数字与出处",
  source: (names: readonly string[], count: number) =>
    count <= names.length ? `来源：${names.join("、")}` : `来源：${names.join("、")}等 ${count} 个来源`,
  manySources: "来源：各地的数字各有来源，逐个列在原页",
  more: (count: number) => `另有 ${count} 个地区，数字见原页`,
  partial: (periods: readonly string[], count: number) =>
    `非全年的是：${periods.join("、")}${count > periods.length ? `等 ${count} 个` : ""}。`,
  eachAt: (address: string) => `逐项出处：${address}`,
  missing: "没有这样的图片",
  failed: "这张图片没有画成",
  failedDetail: "可以再试一次；同名的 .svg 不需要这一步。",
  unplaced: (count: number) => `另有 ${count} 个跨年累计、期间未载明或没有数量的数字不入图，见原页的表。`,
  noPanel: (panels: readonly string[]) => panels.join(" | ") || "所选地区在当前筛选下没有可画的数字",
  nation: "全国",
  share: "分享图",
  activitiesIn: (edition: string) => `${edition}活动`,
} as const;
