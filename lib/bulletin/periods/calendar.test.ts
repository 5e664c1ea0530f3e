import { expect, test } from "vitest";
import { publishedOn } from "./calendar";

const none = { date: null, issue: null };

test.each([
  ["襄阳市启动活动\n\n2019-12-04\n\n12月2日举行。", "2019-12-04"],
  ["某市活动\n发布日期：2015年12月4日　来源：某报\n", "2015-12-04"],
  ["某市活动\n信息来源：某厅　发布日期：2012.12.04\n", "2012-12-04"],
  ["第九届中国专利周期间，多地开展活动。", "2015-12-31"],
  ["为庆祝第十一个世界知识产权日，多地组织活动。", "2011-12-31"],
  ["2018年工作回顾，到2025年底实现目标。", "2018-12-31"],
  ["某省2014年质押融资工作情况报告\n2015年，力争突破30亿元。", "2014-12-31"],
  ["没有时间的一段话。", null],
])("when %s was published", (text, wanted) => {
  expect(publishedOn(text, none)).toBe(wanted);
});
