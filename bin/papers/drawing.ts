type Rooms = { readonly [storey: string]: { readonly [room: string]: readonly string[] } };

/** What each storey sees of the others; lint holds the same (bin/arrows.ts). */
const stairs = [
  ["app", "components"],
  ["app", "db"],
  ["components", "lib"],
  ["db", "lib"],
] as const;

/** The house as a Mermaid drawing: a box for each room, an arrow to each room it sees that no other arrow leads to. */
export function drawHouse(rooms: Rooms): string {
  const storeys = Object.entries(rooms).flatMap(([storey, seen]) => [
    `  subgraph ${storey}`,
    ...Object.keys(seen).map((room) => `    ${storey}_${room}[${room}]`),
    ...Object.keys(seen).flatMap((room) =>
      direct(seen, room).map((other) => `    ${storey}_${room} --> ${storey}_${other}`),
    ),
    "  end",
  ]);
  return ["graph TD", ...storeys, ...stairs.map(([from, to]) => `  ${from} ==> ${to}`)].join("\n");
}

/** What a room sees without seeing it through another room that it sees. */
function direct(seen: Rooms[string], room: string): string[] {
  const near = seen[room] ?? [];
  return near.filter((other) => !near.some((between) => seen[between]?.includes(other)));
}
