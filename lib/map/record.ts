import type { MapData } from "./data";
import type { LegendItem, MapRegion } from "./model";
import type { Decimal } from "@/lib/record/types";

/** A map as the API sends it: values as numbers for convenience, and exactly beside them. */
export type MapRecord = Omit<MapData, "regions" | "legend"> & {
  legend: (LegendItem & { count: number })[];
  regions: (Omit<MapRegion, "value"> & { value: number | null; valueExact: Decimal | null })[];
};

export function toMapRecord({ regions, legend, ...map }: MapData): MapRecord {
  return {
    ...map,
    legend: legend.map((item) => ({ ...item, count: item.members.length })),
    regions: regions.map((place) => ({
      ...place,
      value: place.value === null ? null : Number(place.value),
      valueExact: place.value,
    })),
  };
}

export function fromMapRecord({ regions, ...map }: MapRecord): MapData {
  return { ...map, regions: regions.map(({ valueExact, ...place }) => ({ ...place, value: valueExact })) };
}
