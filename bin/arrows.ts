/**
 * Which room may see which (DESIGN.md §1): the one list that lint enforces and that the drawing of the house is made from.
 * A room sees itself, what stands in its row, and nothing else of its storey.
 */
export const rooms = {
  lib: {
    text: [],
    record: ["text"],
    address: ["record", "text"],
    comparison: ["address", "record", "text"],
    map: ["comparison", "address", "record", "text"],
    reading: ["address", "record", "text"],
    review: ["address", "record", "text"],
    bulletin: ["review", "address", "record", "text"],
    open: ["map", "comparison", "address", "record", "text"],
    picture: ["map", "comparison", "address", "record", "text"],
  },
  db: {
    schema: [],
    records: ["schema"],
    queries: ["records", "schema"],
    commands: ["records", "schema"],
    load: ["commands", "records", "schema"],
    import: ["load", "commands", "records", "schema"],
    boundaries: ["load"],
    "sign-in": ["schema"],
  },
  components: {
    ui: [],
    chart: ["ui"],
    controls: ["ui"],
    observation: ["controls", "chart", "ui"],
    activity: ["observation", "controls", "chart", "ui"],
    source: ["activity", "observation", "controls", "chart", "ui"],
    map: ["source", "activity", "observation", "controls", "chart", "ui"],
    trend: ["source", "activity", "observation", "controls", "chart", "ui"],
    picture: ["map", "trend", "source", "activity", "observation", "controls", "chart", "ui"],
    region: ["picture", "map", "trend", "source", "activity", "observation", "controls", "chart", "ui"],
    financing: [
      "region",
      "picture",
      "map",
      "trend",
      "source",
      "activity",
      "observation",
      "controls",
      "chart",
      "ui",
    ],
    changes: ["source", "activity", "observation", "controls", "chart", "ui"],
    desk: ["source", "activity", "observation", "controls", "chart", "ui"],
    site: ["region", "controls", "ui"], // what stands around every page, and what stands for one that is not there
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** Rooms that see less than their storey does: what they may not import besides. */
export const blind: { readonly [room: string]: { never: readonly string[]; because: string } } = {
  "components/ui": { never: ["@/lib/**"], because: "ui takes words and values and knows no domain." },
};

/** Storeys: what each folder of the top level may never import. */
export const storeys: { readonly [folder: string]: { never: readonly string[]; because: string } } = {
  lib: {
    never: [
      "@/app/**",
      "@/components/**",
      "@/db/**",
      "react",
      "next",
      "next/**",
      "drizzle-orm",
      "drizzle-orm/**",
      "echarts",
      "echarts/**",
      "better-sqlite3",
      "node:fs",
      "fs",
    ],
    because: "lib is pure: it sees only lib.",
  },
  db: {
    never: ["@/app/**", "@/components/**", "react", "next", "next/**"],
    because: "db sees lib and nothing above it.",
  },
  components: {
    never: ["@/app/**", "@/db/**", "drizzle-orm", "better-sqlite3"],
    because: "components show rows; they never read them.",
  },
  app: {
    never: ["@/db/schema/**", "@/db/client", "drizzle-orm", "drizzle-orm/**", "echarts", "echarts/**"],
    because: "routes read through db/queries and db/commands.",
  },
  e2e: { never: ["@/**"], because: "e2e sees only what a reader sees." },
};
