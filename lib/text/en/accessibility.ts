import type { Text } from "../text";

/** The statement of what can be read by whom. */
export const accessibility: Text["accessibility"] = {
  title: "Accessibility statement",
  description:
    "Which standard, what was tested with what and when, what does not work yet, and how to tell us.",
  parts: [
    {
      id: "standard",
      title: "Standard",
      lines: [
        "The site aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. That holds for the public pages in both languages; the review desk is in Chinese only.",
        "By our own tests the public pages conform for the most part; nobody from outside has assessed them.",
      ],
    },
    {
      id: "tested",
      title: "What was tested",
      lines: [
        "28 November 2026: every test run checks each kind of page with all rules of axe 4.14, once in light and once in dark; at 390 pixels no page scrolls sideways.",
        "Chromium’s accessibility tree, which is what a screen reader reads: for each kind of page in both languages a test reads titles, landmarks, levels of headings, names and live regions.",
        "By keyboard alone, maps, charts, filters and the review desk can be walked through from end to end, and the focus is visible.",
        "Without JavaScript everything that can be read can be read; beside each map and chart stands a table of the same content.",
        "Reduced motion, forced colours and print have styles of their own.",
      ],
    },
    {
      id: "gaps",
      title: "What does not work yet",
      lines: [
        "No disabled reader has been asked to use it, and it has not been read through with a real screen reader (NVDA, VoiceOver, Narrator).",
        "Titles and sentences of sources are Chinese. English pages quote them as they are, marked as Chinese, most without a translation.",
        "Downloaded PNG pictures carry no text; the SVG of the same name and the table on the page have the same content.",
        "The sources’ own pages and files are not ours, and we do not know whether they can be read.",
      ],
    },
    {
      id: "report",
      title: "Telling us",
      lines: [
        "Whatever you cannot read, reach or understand: please open an issue in the project’s code repository with the address of the page, your browser and the assistive technology you use. A defect gets its test first, then its repair.",
      ],
    },
  ],
};
