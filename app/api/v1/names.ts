import { getRegions } from "@/db/queries/regions";
import type { Adcode } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** Full names by code, in the language of the answer. */
export const getNames = async (text: Text): Promise<ReadonlyMap<Adcode, string>> =>
  new Map((await getRegions(text)).map(({ adcode, name }) => [adcode, name]));
