import type { Adcode } from "./types";

/** The whole nation, whose map shows provinces; any other scope is a region, whose map shows its parts. */
export const nation: Adcode = "100000";

export const isNation = (adcode: Adcode): boolean => adcode === nation;
