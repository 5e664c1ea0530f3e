import { feed } from "./feed";
import { ownOrigin } from "./own-origin";

/** The one address of a page, which must be absolute, and the site's feed, as its document names them. */
export const alternatesOf = (href: string) => ({ canonical: `${ownOrigin()}${href}`, types: feed });
