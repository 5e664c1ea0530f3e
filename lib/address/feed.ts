import { changesFeed } from "./hrefs";

/** The site's feed as the pages name it. */
export const feed = { "application/atom+xml": changesFeed };
