import type { Locale } from "@/lib/text/locale";
import { changesFeed } from "./hrefs";
import { localised } from "./localised";

/** The site's feed as the pages of a language name it. */
export const feedOf = (text: { locale: Locale }) => ({
  "application/atom+xml": localised(text, changesFeed),
});
