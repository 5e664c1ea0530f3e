import { importing } from "@/lib/text/zh/import";
import type { Selection } from "./state";

/** One thing that stands in the way of publishing: an open numeral, or a record and, where it is unfit, its fault in words. */
export type Obstacle =
  | { kind: "numeral"; start: number; text: string; before: string }
  | { kind: "record"; id: string; quote: string; fault: string | null };

/** An obstacle in words, for the one list that the desk, the command and the plain form show. */
export const wordObstacle = (obstacle: Obstacle): string =>
  obstacle.kind === "numeral"
    ? importing.command.numeral(obstacle.before, obstacle.text)
    : importing.command.record(obstacle.quote, obstacle.fault);

/** Where in the text an obstacle stands. */
export const placeOf = (obstacle: Obstacle): NonNullable<Selection> =>
  obstacle.kind === "numeral"
    ? { kind: "numeral", start: obstacle.start }
    : { kind: "proposal", id: obstacle.id };
