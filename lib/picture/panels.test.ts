import { expect, test } from "vitest";
import { panelQuery, parsePanelView } from "./panels";
import { rawParams, readStrictly } from "./query";

const read = (query: string) => readStrictly(parsePanelView, rawParams(new URLSearchParams(query)));

test("the query of a panel reads back as the view it was written from", () => {
  const { view } = read("regions=441900,320500&view=year&period=2015&panel=专利·质押融资额·元&level=province");
  const { panel, level } = view;
  expect(panel).toBe("专利·质押融资额·元");
  expect(read(panelQuery(view, { panel, level })).view).toEqual(view);
});

test("the first panel of the default view needs no query", () => {
  expect(panelQuery({}, { panel: null, level: null })).toBe("");
});

test("names what it cannot read and what it does not know", () => {
  expect(read("view=pie").leftOut).toMatchObject([{ param: "view", values: ["pie"] }]);
  expect(read("colour=red").leftOut).toMatchObject([{ param: "colour", values: ["red"] }]);
  expect(read("regions=441900").leftOut).toEqual([]);
});
