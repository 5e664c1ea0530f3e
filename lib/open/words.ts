import { formatDays, formatFigure, formatPeriod } from "@/lib/record/format";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import type { Activity, Adcode, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

type Names = ReadonlyMap<Adcode, string>;

/** A figure's codes in the words of a language; the words of its source stay in the record. */
export const observationWords = (text: Text, observation: Observation, names: Names) => ({
  region: names.get(observation.region) ?? observation.region,
  indicator: nameOfIndicator(text, observation.indicator),
  period: formatPeriod(text, observation.period),
  figure: formatFigure(text, observation),
  status: text.status[observation.status].word,
  qualifier: text.qualifier[observation.qualifier].word,
  basis: text.basis[observation.basis],
  completeness: text.completeness[observation.period.completeness],
});

/** An activity's codes in the words of a language. */
export const activityWords = (text: Text, activity: Activity, names: Names) => ({
  region: names.get(activity.region) ?? activity.region,
  city: activity.city === null ? null : (names.get(activity.city) ?? activity.city),
  types: activity.types.map((type) => text.activityType[type]),
  status: text.editions.status[activity.status],
  dates:
    activity.startsOn === null || activity.endsOn === null
      ? null
      : formatDays(text, activity.startsOn, activity.endsOn),
});
