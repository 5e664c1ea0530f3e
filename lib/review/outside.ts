type Days = { startsOn: string | null; endsOn: string | null };

/** Whether an activity lies wholly or partly outside of an edition whose days are known. */
export function isOutside(activity: Days, edition: Days): boolean {
  if (activity.startsOn === null || edition.startsOn === null || edition.endsOn === null) return false;
  return activity.startsOn < edition.startsOn || (activity.endsOn ?? activity.startsOn) > edition.endsOn;
}
