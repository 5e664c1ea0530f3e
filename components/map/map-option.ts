import type { EChartsOption, MapSeriesOption } from "echarts";
import type { Box } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import { paintOf, paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { palette } from "../chart/palette";

/** What a mark of the ECharts map carries back to the page. */
export type MapDatum = { name: string; adcode: string };

const dashName = "南海断续线";

/**
 * The ECharts twin of the link map: the same shapes in the same frame with the same fills. Joined by name, because ECharts
 * speaks of regions by the name property; names are unique within a sheet, and every datum carries its adcode.
 */
export function getMapOption(marks: readonly Mark[], map: string, { view, inset }: Frame): EChartsOption {
  const [left, top, width, height] = view;
  const share = (box: Box) => ({
    left: `${((box[0] - left) / width) * 100}%`,
    top: `${((box[1] - top) / height) * 100}%`,
    width: `${(box[2] / width) * 100}%`,
    height: `${(box[3] / height) * 100}%`,
  });
  const grounds = [
    ...marks.map(toDatum),
    {
      name: dashName,
      itemStyle: { areaColor: "none", borderColor: palette.soft, borderWidth: 1.2 },
      silent: true,
    },
  ];
  const overlays = marks.flatMap(toOverlay);
  const names = getMapNames(map);
  const layers = (place: MapSeriesOption, ground: string, overlay: string, z: number): MapSeriesOption[] => [
    { ...base, ...place, map: ground, z, data: grounds },
    ...(overlays.length === 0
      ? []
      : [{ ...base, ...place, ...bare, map: overlay, z: z + 1, silent: true, data: overlays }]),
  ];
  const whole = { boundingCoords: corners(view), left: 0, top: 0, width: "100%", height: "100%" };
  const main = layers(whole, names.ground, names.overlay, 2);
  const second =
    inset === null
      ? []
      : layers(
          { boundingCoords: corners(inset.view), ...share(inset.box), silent: true },
          names.inset,
          names.insetOverlay,
          4,
        );
  return {
    animation: false,
    series: [...main, ...second],
  };
}

/** Each series needs a map name of its own: two of one name are merged by ECharts and their values summed. */
export const getMapNames = (map: string) => ({
  ground: map,
  overlay: `${map}-overlay`,
  inset: `${map}-inset`,
  insetOverlay: `${map}-inset-overlay`,
});

const base: MapSeriesOption = {
  type: "map",
  aspectScale: 1,
  preserveAspect: "contain",
  clip: true,
  roam: false,
  selectedMode: false,
  label: { show: false },
  emphasis: {
    label: { show: false },
    itemStyle: { areaColor: "inherit", borderColor: "var(--ink)", borderWidth: 1.6 },
  },
};

/** A hatch over the grounds: what it does not cover is left bare, and the lines of the ground below show through. */
const bare: MapSeriesOption = { itemStyle: { areaColor: "none", borderWidth: 0 } };

function toOverlay(mark: Mark): (MapDatum & { itemStyle: object })[] {
  const { name, adcode } = mark;
  const [, areaColor] = paintsOf(mark, "live-hatch");
  return areaColor === undefined ? [] : [{ name, adcode, itemStyle: { areaColor, borderWidth: 0 } }];
}

function toDatum(mark: Mark): MapDatum & { itemStyle: object } {
  const { name, adcode, border, ground } = mark;
  const itemStyle = {
    areaColor: paintOf(ground, "live-hatch"),
    borderColor: `var(--${border})`,
    borderWidth: 0.8,
  };
  return { name, adcode, itemStyle };
}

export function isDatum(value: unknown): value is MapDatum {
  return typeof value === "object" && value !== null && "adcode" in value;
}

/** Upper left and lower right corner; the shapes are projected already and y points north. */
function corners([x, y, width, height]: Box): [[number, number], [number, number]] {
  return [
    [x, -y],
    [x + width, -(y + height)],
  ];
}
