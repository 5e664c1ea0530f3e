import type { Text } from "../text";
import { accessibility } from "./accessibility";
import { aboutWords } from "./about-words";
import { activityWords } from "./activity-words";
import { changes } from "./changes";
import { comparisonWords } from "./comparison-words";
import { editions } from "./editions";
import { figureWords } from "./figure-words";
import { indicators } from "./indicators";
import { inferred } from "./inferred";
import { mapWords } from "./map";
import { measures } from "./measures";
import { preview } from "./preview";
import { reading } from "./reading";
import { refused } from "./refused";
import { regionWords } from "./region-words";
import { romanisedName } from "./region-name";
import { siteWords } from "./site-words";

/** Every sentence of the public pages, in English. */
export const en: Text = {
  locale: "en",
  lang: "en",
  ...measures,
  regionName: (adcode, region) => romanisedName({ adcode, ...region }),
  indicators,
  ...siteWords,
  ...regionWords,
  ...activityWords,
  ...aboutWords,
  ...comparisonWords,
  ...figureWords,
  accessibility,
  editions,
  inferredView: inferred,
  mapWords,
  reading,
  changes,
  preview,
  refused,
};
