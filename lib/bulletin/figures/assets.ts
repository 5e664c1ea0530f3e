export type Asset = "patent" | "trademark" | "ip" | "copyright";

// Both kinds together are 知识产权; the one named last decides.
const assets: readonly { id: Asset; pattern: RegExp }[] = [
  {
    id: "ip",
    pattern:
      /(?:专利权?(?:和|及|与|以及|、|\/)?(?:注册)?商标|商标(?:专用)?权?(?:和|及|与|、)专利|知识产权(?!局|保护中心|服务中心|促进中心|运营|证券|管理|示范|优势|宣传周|强国|强市|部门|行政)|专利权?、?版权)/gu,
  },
  {
    id: "patent",
    pattern: /专利权?(?!周|局|产品|导航|代理|奖|转化|申请|授权|保险|技术|开放|许可|转让|成果)/gu,
  },
  { id: "trademark", pattern: /(?:注册)?商标(?:专用)?权?(?!局|品牌|代理|注册|申请)/gu },
  { id: "copyright", pattern: /版权|著作权|软著/gu },
];

/** The asset a stretch of words names last, or null. */
export function assetOf(text: string): Asset | null {
  let found: { id: Asset; start: number; end: number } | null = null;
  for (const { id, pattern } of assets) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const inside = found !== null && match.index >= found.start && end <= found.end;
      if (
        found === null ||
        (!inside && match.index >= found.start) ||
        (match.index <= found.start && end >= found.end)
      )
        found = { id, start: match.index, end };
    }
  }
  return found?.id ?? null;
}

const bound =
  /(?<asset>知识产权|专利权?(?:和|及|与|、|\/)?商标(?:专用)?权?|商标(?:专用)?权?(?:和|及|与|、)专利权?|专利权?|(?:注册)?商标(?:专用)?权?|版权|著作权)[^，。；专商版知]{0,8}(?:质押|融资额)/gu;

/** The asset that a stretch of words says was pledged last, or null. */
export function pledgedAsset(text: string): Asset | null {
  const last = [...text.matchAll(bound)].at(-1)?.groups?.["asset"];
  return last === undefined ? null : assetOf(last);
}

/** The asset an indicator of ours is about, or null. */
export const assetFrom = (indicator: string | null): Asset | null => {
  const asset = /^(?<asset>patent|trademark|ip|copyright)_/.exec(indicator ?? "")?.groups?.["asset"];
  return asset === "patent" || asset === "trademark" || asset === "ip" || asset === "copyright" ? asset : null;
};
