import type { Text } from "../text";

/** What stands on public pages that show what is not public yet. */
export const preview: Text["preview"] = { banner: "Preview: not published yet", end: "End the preview" };
