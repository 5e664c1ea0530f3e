/** Apart from the desk's words, as the banner stands on public pages. */
export const preview = { banner: "预览：尚未公布", end: "结束预览" } as const;
