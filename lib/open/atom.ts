export type AtomEntry = {
  id: string;
  title: string;
  updated: string;
  href: string;
  summary: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  lang: string;
  self: string;
  page: string;
  author: string;
  entries: AtomEntry[];
};

/** What XML 1.0 cannot carry even when escaped. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const entities: { [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unfit, "")
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? "");
}

/** An Atom feed (RFC 4287), newest entry first; `updated` of the feed is that of its newest entry. */
export function formatAtom({ id, title, lang, self, page, author, entries }: AtomFeed): string {
  const updated = entries[0]?.updated ?? "1970-01-01T00:00:00.000Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${escapeXml(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map(formatEntry),
    "</feed>",
    "",
  ].join("\n");
}

function formatEntry({ id, title, updated, href, summary }: AtomEntry): string {
  return [
    "  <entry>",
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${escapeXml(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    "  </entry>",
  ].join("\n");
}
