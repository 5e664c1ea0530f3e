import type { Adcode } from "@/lib/record/types";

/** Addresses of things, as lib/address/views.ts is of views: path is identity. */
export const regionHref = (adcode: Adcode) => `/regions/${adcode}`;
export const activityHref = (id: string) => `/activities/${id}`;
export const sourceHref = (id: string) => `/sources/${id}`;

/** Where a record stands in its source: every figure and every activity has this address. */
export const recordHref = (source: string, record: string) => `/sources/${source}#${record}`;

/** The sentence a figure or an activity rests on, as a page of its own. */
export const quoteHref = (source: string, record: string) => `/sources/${source}/records/${record}`;

export const changesPage = "/about/changes";
export const changesFeed = "/about/changes.atom";

/** Every record of one kind of a source, as a file. */
export const sourceCsvHref = (kind: "activities" | "observations", source: string) =>
  `/api/v1/${kind}.csv?source=${source}`;
