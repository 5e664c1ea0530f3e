import type { Text } from "../text";

/** The words of the error page, apart from the dictionary: that page is sent with every other, and the dictionary is large. */
export const failure: Text["error"] = {
  title: "This page could not be shown",
  next: "The data have not changed. Please try again; if it still fails, tell the maintainers the number below.",
  id: (id) => `Number ${id}`,
  retry: "Try again",
  home: "Back to the map",
};
