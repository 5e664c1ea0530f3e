import { aboutWords } from "./about-words";
import { comparisonWords } from "./comparison-words";
import { figureWords } from "./figure-words";
import { fileWords } from "./file-words";
import { regionWords } from "./region-words";
import { siteWords } from "./site-words";

/** Every interface sentence, in Chinese. Pages and commands take their words from here and nowhere else. */
export const zh = {
  ...siteWords,
  ...regionWords,
  ...aboutWords,
  ...comparisonWords,
  ...figureWords,
  ...fileWords,
} as const;
