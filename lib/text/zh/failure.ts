/** The words of the error page, apart from the dictionary: that page is sent with every other, and the dictionary is large. */
export const failure = {
  title: "这一页没能显示出来",
  next: "数据没有变化。请重试；如果仍然不行，把下面的编号告诉维护者。",
  id: (id: string) => `编号 ${id}`,
  retry: "重试",
  home: "回到地图",
} as const;
