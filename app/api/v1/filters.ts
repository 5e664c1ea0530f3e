import type { ActivityFilter } from "@/db/queries/activities";
import type { ObservationFilter } from "@/db/queries/observations";
import type { ActivityQuery, ObservationQuery, Unpaged } from "@/lib/open/api";

/** What a query asks of the database: the same for the list and for its file. */
export const toActivityFilter = ({
  region,
  city,
  type,
  campaign,
  source,
  when,
  from,
  to,
  inferred,
}: Unpaged<ActivityQuery>): ActivityFilter => {
  return {
    within: region,
    cities: city,
    types: type,
    campaign,
    when,
    sources: source === null ? [] : [source],
    from,
    to,
    inferred,
  };
};

export const toObservationFilter = ({
  region,
  city,
  indicator,
  source,
  from,
  to,
  inferred,
}: Unpaged<ObservationQuery>): ObservationFilter => {
  return {
    within: region,
    regions: city,
    indicators: indicator,
    sources: source === null ? [] : [source],
    from,
    to,
    inferred,
  };
};
