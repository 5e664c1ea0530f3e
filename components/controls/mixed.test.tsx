import { expect, test } from "vitest";
import { renderMarkup } from "../picture/render-picture";
import { Mixed } from "./mixed";

const mixed = (locale: "zh" | "en", words: string) =>
  renderMarkup(
    <p>
      <Mixed text={{ locale }}>{words}</Mixed>
    </p>,
  );

test.each([
  ["no Chinese, “quoted”, 64.9", "<p>no Chinese, “quoted”, 64.9</p>"],
  ["CNY 6.5 billion (64.9319亿元)", '<p>CNY 6.5 billion (<span lang="zh-CN">64.9319亿元</span>)</p>'],
  ["says: 居全国第1位。", '<p>says: <span lang="zh-CN">居全国第1位。</span></p>'],
  ["《知识产权 工作简报》, 2019", '<p><span lang="zh-CN">《知识产权 工作简报》</span>, 2019</p>'],
  ["湖北 and 武汉", '<p><span lang="zh-CN">湖北</span> and <span lang="zh-CN">武汉</span></p>'],
])("%s", async (words, markup) => {
  expect(await mixed("en", words)).toBe(markup);
  expect(await mixed("zh", words)).toBe(`<p>${words}</p>`);
});
