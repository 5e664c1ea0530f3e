import { aboutWords } from "./about-words";
import { accessibility } from "./accessibility";
import { changes } from "./changes";
import { comparisonWords } from "./comparison-words";
import { editions } from "./editions";
import { figureWords } from "./figure-words";
import { inferred } from "./inferred";
import { indicators } from "./indicators";
import { mapWords } from "./map";
import { measures } from "./measures";
import { preview } from "./preview";
import { reading } from "./reading";
import { regionWords } from "./region-words";
import { refused } from "./serving";
import { siteWords } from "./site-words";

/** Every sentence of the public pages, in Chinese. The words of the desk and of commands stand in files of their own. */
export const zh = {
  locale: "zh",
  lang: "zh-CN",
  ...measures,
  indicators,
  ...siteWords,
  ...regionWords,
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
} as const;
