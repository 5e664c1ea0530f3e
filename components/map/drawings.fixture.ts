import { Parser } from "htmlparser2";
import { createElement } from "react";
import type { Box, Sheet } from "@/lib/map/boundaries";
import type { MapData } from "@/lib/map/data";
import { getFrame } from "@/lib/map/frame";
import { getMarks } from "@/lib/map/marks";
import { echarts } from "../chart/map-echarts";
import { MapEmbed } from "../picture/map-embed";
import { MapPicture } from "../picture/map-picture";
import { renderMarkup } from "../picture/render-picture";
import { getMapNames, getMapOption } from "./map-option";
import { MapStage } from "./map-stage";
import { zh } from "@/lib/text/zh/dictionary";

/** What a drawing shows of each region, read from what it puts on paper or screen. */
export type Seen = { fills: string[]; label?: string; spoken?: string; said?: string; groups?: string };
export type Drawing = Map<string, Seen>;

type Node = { name: string; at: { [name: string]: string }; inside: (Node | string)[] };

function parse(markup: string): Node {
  const root: Node = { name: "", at: {}, inside: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, at) {
        const node = { name, at, inside: [] };
        open.at(-1)?.inside.push(node);
        open.push(node);
      },
      ontext: (text) => open.at(-1)?.inside.push(text),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(markup.replaceAll(/<(meta|link)\b([^>]*[^/])>/g, "<$1$2/>"));
  return root;
}

function find(node: Node, test: (node: Node) => boolean): Node[] {
  const inside = node.inside.flatMap((child) => (typeof child === "string" ? [] : find(child, test)));
  return test(node) ? [node, ...inside] : inside;
}

const textOf = (node: Node): string =>
  node.inside
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();

const fillsIn = (node: Node) =>
  find(node, ({ name, at }) => /^(use|rect|path)$/.test(name) && at["fill"] !== undefined).map(({ at }) =>
    plain(at["fill"] ?? ""),
  );

/** The hatches of ECharts and of insets are the page's in other units. */
const plain = (paint: string) => paint.replace("#live-hatch-", "#hatch-");

function put(drawing: Drawing, adcode: string | undefined, { fills = [], ...rest }: Partial<Seen>): void {
  const seen = drawing.get(adcode ?? "") ?? { fills: [] };
  drawing.set(adcode ?? "", { ...seen, ...rest, fills: [...seen.fills, ...fills] });
}

function putLabels(drawing: Drawing, root: Node): void {
  for (const label of find(root, ({ at }) => /^\d+$/.test(at["data-label"] ?? "")))
    put(drawing, label.at["data-label"], { label: textOf(label) });
}

/** The page, which is the printed sheet too: shapes or tiles with the labels of a wide box, and what is said of each. */
export async function readPage(map: MapData, sheet: Sheet, view: "map" | "tiles"): Promise<Drawing> {
  const root = parse(
    await renderMarkup(createElement(MapStage, { text: zh.mapWords, map, view, shapes: { sheet, note: "" } })),
  );
  const seen: Drawing = new Map();
  for (const link of find(root, ({ name, at }) => name === "a" && at["data-adcode"] !== undefined)) {
    const [title] = find(link, ({ name }) => name === "title");
    const spoken = title === undefined ? link.at["aria-label"] : textOf(title);
    const groups = link.at["data-group"];
    put(seen, link.at["data-adcode"], {
      fills: fillsIn(link),
      ...(spoken === undefined ? {} : { spoken }),
      ...(groups === undefined ? {} : { groups }),
    });
  }
  const [wide = root] = find(root, ({ at }) => at["data-band"] === "l");
  putLabels(seen, wide);
  for (const said of find(root, ({ at }) => at["data-pop"] !== undefined))
    put(seen, said.at["data-pop"], { said: textOf(said) });
  return seen;
}

/** Shapes as their own boxes: small enough to draw hundreds of maps, distinct enough to tell regions apart. */
const boxesOf = (map: MapData, { shapes }: Sheet): [string, Box][] =>
  map.regions.map(({ adcode }) => [adcode, shapes[adcode]?.box ?? [0, 0, 0, 0]]);

const pathsOf = (map: MapData, sheet: Sheet) =>
  new Map(boxesOf(map, sheet).map(([adcode, [x, y, w, h]]) => [adcode, `M${x} ${y}l${w} 0 0 ${h} ${-w} 0z`]));

type Pair = { main: Drawing; inset: Drawing };

/** What ECharts paints, in the size of the frame, so that its picture has the units of the sheet. */
export function readEcharts(map: MapData, sheet: Sheet): Pair {
  const frame = getFrame(sheet);
  const boxes = boxesOf(map, sheet);
  const names = new Map(map.regions.map(({ adcode, name }) => [adcode, name]));
  const features = boxes.map(([adcode, [x, y, w, h]]) => {
    const ring = [
      [x, -y],
      [x + w, -y],
      [x + w, -y - h],
      [x, -y - h],
      [x, -y],
    ];
    return {
      type: "Feature",
      properties: { name: names.get(adcode) },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
  for (const name of Object.values(getMapNames("walk")))
    echarts.registerMap(name, { type: "FeatureCollection", features } as Parameters<
      typeof echarts.registerMap
    >[1]);
  const [left, top, width, height] = frame.view;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(getMapOption(getMarks(zh.mapWords, map), "walk", frame));
  const root = parse(chart.renderToSVGString());
  chart.dispose();
  const pair: Pair = { main: new Map(), inset: new Map() };
  for (const { at } of find(
    root,
    ({ name, at: { d, fill } }) => name === "path" && d !== undefined && fill !== "none",
  )) {
    const [x, y, w, h] = boundsOf(at["d"] ?? "");
    const box: Box = [x + left, y + top, w, h];
    for (const [drawing, put1] of [
      [pair.main, (one: Box) => one],
      [pair.inset, intoInset(frame.inset)],
    ] as const) {
      const found = boxes.find(([, own]) =>
        put1(own).every((side, index) => Math.abs(side - (box[index] ?? 0)) < 0.75),
      );
      if (found !== undefined) put(drawing, found[0], { fills: [plain(at["fill"] ?? "")] });
    }
  }
  return pair;
}

function boundsOf(d: string): Box {
  const numbers = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd)) as [number[], number[]];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

const intoInset =
  (inset: { box: Box; view: Box } | null) =>
  ([x, y, w, h]: Box): Box => {
    if (inset === null) return [-1, -1, -1, -1];
    const scale = inset.box[2] / inset.view[2];
    return [
      inset.box[0] + (x - inset.view[0]) * scale,
      inset.box[1] + (y - inset.view[1]) * scale,
      w * scale,
      h * scale,
    ];
  };

const beside = {
  boundaryNote: "",
  address: "https://example.org/",
  words: { kicker: "", notes: [], sources: [], state: null },
};

/** The picture as a file; without a sheet in tiles. */
export async function readPicture(map: MapData, sheet: Sheet | null): Promise<Pair> {
  const drawn = sheet === null ? null : { sheet, paths: pathsOf(map, sheet) };
  return readShapes(parse(await renderMarkup(createElement(MapPicture, { text: zh, map, drawn, ...beside }))));
}

/** The document for another site. */
export async function readEmbed(map: MapData, sheet: Sheet): Promise<Pair> {
  const drawn = { sheet, paths: pathsOf(map, sheet) };
  const href = (adcode: string) => `/regions/${adcode}`;
  return readShapes(
    parse(await renderMarkup(createElement(MapEmbed, { text: zh, map, drawn, ...beside, href }))),
  );
}

function readShapes(root: Node): Pair {
  const pair: Pair = { main: new Map(), inset: new Map() };
  const [inset] = find(root, ({ at }) => at["data-inset"] !== undefined);
  const within = new Set(inset === undefined ? [] : find(inset, () => true));
  for (const shape of find(root, ({ at }) => at["data-region"] !== undefined && at["d"] !== ""))
    put(within.has(shape) ? pair.inset : pair.main, shape.at["data-region"], { fills: fillsIn(shape) });
  for (const link of find(root, ({ name, at }) => name === "a" && at["aria-label"] !== undefined)) {
    const [shape] = find(link, ({ at }) => at["data-region"] !== undefined);
    if (shape !== undefined) put(pair.main, shape.at["data-region"], { spoken: link.at["aria-label"] ?? "" });
  }
  const [wide = root] = find(root, ({ at }) => at["class"] === "l");
  putLabels(pair.main, wide);
  return pair;
}
