import { failure } from "./failure";

/** Words of the frame around every page, of search and of what cannot be found. */
export const siteWords = {
  site: {
    name: "知运图",
    tagline: "按地区看知识产权运营",
    description:
      "把《知识产权运营工作简报》和公开报道里的活动与质押融资数字画到地图上，每个数字都注明出处；没有提到的，不写成零。",
  },
  nav: {
    label: "主导航",
    skip: "跳到正文",
    map: "地图",
    financing: "融资比较",
    activities: "活动",
    sources: "来源",
    about: "关于",
    breadcrumb: "位置",
    nation: "全国",
    /** The other language, in its own word. */
    other: { locale: "en", lang: "en", word: "English" },
  },
  search: {
    label: "查地区：汉字、拼音、首字母或行政区划代码",
    placeholder: "湖北 / hubei / 420000",
    submit: "查地区",
    title: "查地区",
    found: (text: string, count: number) => `“${text}”找到 ${count} 个地区`,
    none: (text: string) => `没有找到“${text}”。可以试试汉字全称、拼音、拼音首字母或六位行政区划代码。`,
    near: "名称相近的地区：",
  },
  footer: {
    newest: (date: string) => `数据截至 ${date}`,
    unofficial: "非官方网站，资料来自公开简报与报道",
    method: "方法与口径",
    sources: "来源",
    licences: "许可",
    data: "数据与接口",
    changes: "更正记录",
    accessibility: "无障碍",
  },
  level: { nation: "全国", province: "省级", prefecture: "地级", county: "县级", special: "功能区" },
  notFound: {
    title: "没有这一页",
    meaning: "地址里的地区、活动或来源不在本站的记录里。可以用右上角查地区，或从下面开始。",
    region: (adcode: string) => `没有代码为 ${adcode} 的地区。`,
    map: "回到地图",
  },
  error: failure,
  pagination: {
    label: "分页",
    previous: "上一页",
    next: "下一页",
    page: (page: number) => `第 ${page} 页`,
  },
  list: {
    pastLast: (asked: number, pages: number) => `没有第 ${asked} 页：共 ${pages} 页，以下是最后一页。`,
    cut: (total: number, shown: number) => `共 ${total} 条，列出前 ${shown} 条。`,
    rest: "查看全部",
  },
} as const;
