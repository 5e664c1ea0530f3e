import { join, resolve } from "node:path";
import { z } from "zod";
import { regionRow } from "../load/rows";
import { readTable } from "../load/table";

/** Where place names are read from: the shipped files, so that a trial run needs no database. */
const folder = () => resolve("db/data");

const countyRow = z.object({ adcode: z.string(), name: z.string(), parent: z.string() });
const aliasRow = z.object({ alias: z.string(), adcodes: z.string(), kind: z.string() });

export type Places = {
  regions: z.output<typeof regionRow>[];
  counties: z.output<typeof countyRow>[];
  aliases: z.output<typeof aliasRow>[];
};

/** Regions, county-level units and aliases of the shipped data. */
export function readPlaces(): Places {
  const read = <S extends z.ZodObject>(name: string, schema: S) =>
    readTable(join(folder(), `${name}.csv`), schema).map((row) => row.value);
  return {
    regions: read("regions", regionRow),
    counties: read("counties", countyRow),
    aliases: read("aliases", aliasRow),
  };
}
