/** Readers' pages are rendered ahead when a hand rests on their link; never the desk, data, pictures or a download. */
const kept = ["/desk", "/desk/*", "/api/*", "/pictures/*", "/embed/*", "/en/embed/*", "/geo/*", "/*.atom"];

export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          ...kept.map((pattern) => ({ not: { href_matches: pattern } })),
          { not: { selector_matches: "[download], [target]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});
