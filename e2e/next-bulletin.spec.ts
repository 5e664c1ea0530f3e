import { expect } from "playwright/test";
import type { Page } from "playwright/test";
import { makeFile } from "./bulletin-files";
import type { FileKind } from "./bulletin-files";
import { expectReady, openDesk, test } from "./desk-page";
import { people } from "./desk-server";

const { address, enter, publicPage } = openDesk();
const [, reviewer] = people;

type Edition = { kind: FileKind; number: number; words: string; issue: number; label: string };
const editions: readonly Edition[] = [
  { kind: "txt", number: 14, words: "十四", issue: 3, label: "雪莲" },
  { kind: "docx", number: 15, words: "十五", issue: 4, label: "青稞" },
  { kind: "pdf", number: 16, words: "十六", issue: 5, label: "胡杨" },
];

/** An edition no page knows yet, in a province that no shipped bulletin mentions, told with what makes reading hard. */
const bulletin = ({ words, issue, label }: Edition): string[] => [
  "虚构知识产权运营简报",
  `2031年第${issue}期（总第${100 + issue}期）`,
  "虚构局编",
  "2031年12月20日",
  `第${words}届中国专利周活动`,
  `国家知识产权局于2031年11月30日至12月6日期间组织开展第${words}届中国专利周活动。本届专利周活动的主题为“虚构之路、专利同行${words}”，旨在提升运用能力。`,
  "青海",
  `12月2日，西宁市举办虚构${label}专利质押对接会。专利周期间，海东市将举办虚构${label}专利展示会。`,
  "西藏",
  `12月8日，拉萨市举办第${words}届中国专利周${label}专题讲座。`,
  "行业动态",
  "2030年，西宁市专利质押融资额12.5亿元，位居青海省第一。",
];

async function importFile(page: Page, edition: Edition) {
  const sheet = await page.context().newPage();
  const file = await makeFile(sheet, edition.kind, `虚构简报${edition.issue}`, bulletin(edition));
  await sheet.close();
  await page.goto(address("/desk"));
  await page.getByLabel("选择文件").setInputFiles(file);
  await expect(page.getByText("正文校验值")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "导入为草稿" }).click();
  await page.getByRole("link", { name: "去审校" }).click();
  await expectReady(page);
}

const status = (page: Page) => page.locator("[data-review] [role=status]");

for (const edition of editions) {
  const { kind, number, words, label } = edition;
  const id = `patent-week-${number}`;
  const name = `第${words}届中国专利周`;
  const held = `虚构${label}专利质押对接会`;

  test(`the bulletin of an edition nobody has heard of, as .${kind}: from the file to every page and back`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    const text = (path: string) => publicPage(browser, path);
    const json = async (path: string) => JSON.parse(await text(path));
    /** Which of these words a page or file does not say, by its address. */
    const lacks = async (path: string, ...wanted: string[]) => {
      const body = await text(path);
      return wanted.filter((word) => !body.includes(word)).map((word) => `${path}: ${word}`);
    };
    const cellOf = async (adcode: string) => {
      const map = await json(`/api/v1/map?layer=recorded&period=${id}`);
      return map.regions?.find((region: { adcode: string }) => region.adcode === adcode);
    };
    expect(await lacks("/regions/630000", name)).toHaveLength(1);

    await enter(page, reviewer);
    await importFile(page, edition);
    const card = page.locator("[data-proposal]").filter({ hasText: name }).first();
    await card.getByRole("button").first().click();
    await expect(card).toContainText("尚未收录的一届");
    await expect(card).toContainText(`虚构之路、专利同行${words}`);
    const late = page.locator("[data-proposal]").filter({ hasText: `${label}专题讲座` });
    const outside = late.getByRole("note").filter({ hasText: "不在" });
    await late.getByRole("button").first().click();
    await expect(outside).toContainText(`2031-12-08不在${name}的日期`);
    await card.getByRole("button").first().click();
    await page.keyboard.press("e");
    await page.locator("[data-record-form] [name=endsOn]").fill("2031-12-20");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText("已保存。");
    await late.getByRole("button").first().click();
    await expect(outside).toHaveCount(0);
    await page.keyboard.press("u");
    await expect(status(page)).toHaveText("已撤销。");
    await late.getByRole("button").first().click();
    await expect(outside).toHaveCount(1);
    await page.keyboard.press("A");
    await page.getByRole("button", { name: "接受其余" }).last().click();
    await expect(status(page)).toHaveText("已接受届次 1 个、活动 3 条、数字 1 个；缺内容未采用 0 条。");
    await page.keyboard.press("P");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText(/^已公布 \d+ 条记录。$/);
    const document = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    const edited = `/?layer=recorded&period=${id}`;
    await expect
      .poll(() =>
        lacks(
          edited,
          name,
          "2031年11月30日—12月6日",
          "另有 1 条计划",
          `虚构之路、专利同行${words}`,
          "读过的 1 个来源",
        ),
      )
      .toEqual([]);
    expect(await cellOf("630000")).toMatchObject({ value: 1 });
    expect(await lacks("/", `period=${id}`)).toEqual([]);
    const planned = `虚构${label}专利展示会`;
    expect(await lacks("/regions/630000", held, name, planned, "另有", "计划 1 条")).toEqual([]);
    expect(await lacks("/regions/630000", "未提及青海的活动", "没有提到这里")).toHaveLength(2);
    expect(await lacks("/regions/630100", held, "12.5亿元")).toEqual([]);
    expect(await lacks(`/activities?campaign=${id}`, held, planned, "其中计划 1 条")).toEqual([]);
    const { data, total } = await json(`/api/v1/activities?campaign=${id}&region=630000`);
    expect(total).toBe(2);
    const found = data.find(({ title }: { title: string }) => title === held);
    expect(found).toMatchObject({ status: "held", campaign: id, startsOn: "2031-12-02" });
    expect(data.map((each: { status: string }) => each.status).toSorted()).toEqual(["held", "planned"]);
    const theme = `虚构之路、专利同行${words}`;
    expect(await lacks(`/activities/${found.id}`, name, theme, "2031年12月2日")).toEqual([]);
    expect(await lacks(`/api/v1/activities.csv?campaign=${id}`, held, planned)).toEqual([]);
    expect(await lacks(`/search?q=${encodeURIComponent("西宁")}`, held)).toEqual([]);
    expect(await lacks(`/pictures/map.svg?layer=recorded&period=${id}`, name)).toEqual([]);
    for (const path of ["/about/changes", "/about/changes.atom"])
      expect(await lacks(path, "虚构知识产权运营简报")).toEqual([]);
    expect(await lacks("/about/changes", name, held)).toEqual([]);
    expect(await lacks(`/sources/${found.source.id}`, held)).toEqual([]);

    await page.goto(address(`/desk/history/${document}`));
    await page.getByLabel("理由").fill("发错了");
    await page.getByRole("button", { name: "撤回", exact: true }).click();
    await expect(page.getByText("现在：已撤回")).toBeVisible();
    await expect.poll(() => lacks("/regions/630000", held)).toHaveLength(1);
    for (const path of ["/", "/regions/630000", "/regions/630100", "/activities", "/api/v1/activities.csv"])
      expect(await lacks(path, label)).toHaveLength(1);
    expect(await lacks("/", `period=${id}`)).toHaveLength(1);
    expect(
      (await json(`/api/v1/activities?limit=200`)).data.filter(
        (each: { campaign: string }) => each.campaign === id,
      ),
    ).toEqual([]);
    expect(await lacks("/about/changes", "发错了")).toEqual([]);
  });
}
