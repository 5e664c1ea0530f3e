import { readRecordNotices } from "@/lib/review/record-notices";
import type { Parsed } from "@/lib/review/review";

import { accountNumerals } from "./accounting";
import { readActivities } from "./activities";
import { withCampaigns } from "./campaigns/belongs";
import { withPlans } from "./campaigns/plans";
import { readCampaigns } from "./campaigns/read-campaigns";
import type { Gazetteer, Place } from "./gazetteer";
import { readGate } from "./gate";
import { readHead } from "./head";
import { readNotices } from "./notices";
import { readAllFigures } from "./figures/read-figures";
import type { Reading } from "./figures/read-figures";
import { tierOfActivity } from "./figures/tiers";
import type { TableFigures } from "./tables/read-tables";
import { readTables } from "./tables/read-tables";
import { splitTables } from "./tables/table";
import { publishedOn, readWindow } from "./periods/calendar";
import { readBase, readParagraphs, readSignature } from "./sections";

// Activities and observations ask for the places of the same sentences.
function remembering({ find }: Gazetteer): Gazetteer {
  const known = new Map<string, Place[]>();
  return {
    find: (text, province) => {
      const key = `${province}${text}`;
      const places = known.get(key) ?? find(text, province);
      known.set(key, places);
      return places;
    },
  };
}

const inOrder = <T extends { start: number }>(a: readonly T[], b: readonly T[]) =>
  b.length === 0 ? [...a] : [...a, ...b].toSorted((x, y) => x.start - y.start);

function withTables(prose: Reading, { observations, growth }: TableFigures): Reading {
  return {
    ...prose,
    observations: inOrder(prose.observations, observations),
    growth: inOrder(prose.growth, growth),
  };
}

/** Proposes records from a normalised text. Total: any string gives a result, and `text.slice(start, end)` is every quote. */
export function parseBulletin(text: string, gazetteer: Gazetteer): Parsed {
  const head = readHead(text);
  const published = publishedOn(text, head);
  const window = readWindow(text, published);
  const places = remembering(gazetteer);
  const base = readBase(text.slice(0, 900), places) ?? readSignature(text.slice(-400), places);
  const paragraphs = readParagraphs(text, places, base);
  const campaigns = readCampaigns(paragraphs, places, published);
  const { tables, prose } = splitTables(paragraphs);
  const told = withPlans(readActivities(prose, places, published), prose);
  const activities = withCampaigns(text, told, campaigns, { paragraphs, gazetteer: places });
  const figures = withTables(
    readAllFigures(prose, places, { published, window }),
    readTables(tables, { gazetteer: places, calendar: { published, window } }),
  );
  const { observations, growth, policy } = figures;
  const records = { editions: campaigns, activities, figures: observations };
  const numerals = accountNumerals(text, figures, places);
  return {
    head,
    isReadable: numerals.length > 0 || paragraphs.some(({ text: line }) => places.find(line, null).length > 0),
    campaigns,
    activities: activities.map((each) => ({ ...each, tier: tierOfActivity(each) })),
    observations,
    growth,
    policy,
    numerals,
    notices: [
      ...readGate(head, activities, observations, paragraphs),
      ...[...readNotices(paragraphs), ...readRecordNotices(records, [], window)].toSorted(
        (a, b) => a.start - b.start,
      ),
    ],
  };
}
