import type { ActivityGroup } from "./activity-groups";

export type GroupPart = ActivityGroup & { isContinued: boolean };

/** Groups of which the first `most` activities are shown and the rest folded; one that is cut goes on under its own name. */
export function foldGroups(
  groups: readonly ActivityGroup[],
  most: number,
): { shown: GroupPart[]; folded: GroupPart[]; count: number } {
  const total = groups.reduce((sum, { activities }) => sum + activities.length, 0);
  const shown: GroupPart[] = [];
  const folded: GroupPart[] = [];
  let room = most;
  for (const group of groups) {
    const [first, rest] = [group.activities.slice(0, room), group.activities.slice(room)];
    room -= first.length;
    if (first.length > 0) shown.push({ ...group, activities: first, isContinued: false });
    if (rest.length > 0) folded.push({ ...group, activities: rest, isContinued: first.length > 0 });
  }
  return { shown, folded, count: Math.max(0, total - most) };
}
