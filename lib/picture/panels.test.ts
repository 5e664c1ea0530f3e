import { expect, test } from "vitest";
import { panelPictureHref } from "@/lib/address/pictures";
import { parsePanelView } from "@/lib/address/views";
import { rawParams, readStrictly } from "@/lib/address/strict";

const read = (query: string) => readStrictly(parsePanelView, rawParams(new URLSearchParams(query)));
const queryOf = (href: string) => new URL(href, "https://example.org").search;

test("the query of a panel reads back as the view it was written from", () => {
  const { view } = read(
    "regions=441900,320500&view=year&period=2015&panel=patent_pledge_amount&level=province",
  );
  const { panel, level } = view;
  expect(panel).toBe("patent_pledge_amount");
  expect(read(queryOf(panelPictureHref({ ...view, panel, level }, "svg"))).view).toEqual(view);
});

test("the first panel of the default view needs no query", () => {
  expect(panelPictureHref({ panel: null, level: null }, "svg")).toBe("/pictures/financing.svg");
});

test("names what it cannot read and what it does not know", () => {
  expect(read("view=pie").leftOut).toMatchObject([{ param: "view", values: ["pie"] }]);
  expect(read("colour=red").leftOut).toMatchObject([{ param: "colour", values: ["red"] }]);
  expect(read("regions=441900").leftOut).toEqual([]);
});
