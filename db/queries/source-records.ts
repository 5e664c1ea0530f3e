import { isInPart } from "@/lib/reading/source-entries";
import type { OpenPart } from "@/lib/reading/source-entries";
import type { TextMark } from "@/lib/reading/segments";
import type { Activity, Observation } from "@/lib/record/types";
import { getActivities } from "./activities";
import { getObservations } from "./observations";

export type SourceRecords = { activities: Activity[]; observations: Observation[] };

const mostListed = 200;

/** The first records of a source that has no text here; how many there are in all is findSource's to say. */
export async function getFirstRecords(source: string): Promise<SourceRecords> {
  return read({ sources: [source] }, { limit: mostListed });
}

/** The records of a source; of a text in parts those that stand in the part, with the first also those that stand nowhere. */
export async function getSourceRecords(
  source: string,
  marks: readonly TextMark[],
  part: OpenPart,
): Promise<SourceRecords> {
  const all = () => read({ sources: [source] }, "all");
  if (part.count === 1) return all();
  const here = marks.filter((mark) => isInPart(mark, part));
  const ids = here.map(({ id }) => id);
  const placed = ids.length === 0 ? none : await read({ ids }, "all");
  if (part.number > 1) return placed;
  const { activities, observations } = await all();
  const isUnplaced = ({ citation }: Activity | Observation) => citation.start === null;
  return {
    activities: [...placed.activities, ...activities.filter(isUnplaced)],
    observations: [...placed.observations, ...observations.filter(isUnplaced)],
  };
}

const none: SourceRecords = { activities: [], observations: [] };

async function read(
  filter: { sources: string[] } | { ids: string[] },
  bound: "all" | { limit: number },
): Promise<SourceRecords> {
  const [activities, observations] = await Promise.all([
    getActivities(filter, bound),
    getObservations(filter, bound),
  ]);
  return { activities, observations };
}
