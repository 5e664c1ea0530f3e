/** The sentences of the view without what is inferred. */
export const inferred = {
  hide: "隐藏推定的内容",
  show: "显示推定的内容",
  figures: (count: number) => `已隐藏 ${count} 条期间为推定的数字。`,
  rule: "“隐藏推定的内容”按一条规则：期间的起点或终点是推定的，整个数字不显示，因为去掉期间它就成了另一个说法；活动的年份是推定的，只去掉年份，照原文写日期，不与官方时间比较。地点从不推定，所以按地点数的条目不变。网址加 inferred=hide，接口用同一个参数。",
  cell: "已隐藏（期间为推定）",
  undated: {
    word: "未写年份或日期",
    heading: (campaign: string) => `${campaign}，来源没有写明年份或日期`,
    meaning: (days: string) => `官方时间为${days}；推定的年份已隐藏，所以不说它在其中、之前还是之后。`,
  },
  activities: "年份为推定的活动只照原文写日期，不与官方时间比较，也不按日期排列。",
  activity: "这条活动的年份是推定的，现在只照原文写日期。",
} as const;
