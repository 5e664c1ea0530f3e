import { ownOrigin } from "@/lib/address/own-origin";

/** Where the site stands, for what has its address drawn into it: said by bin/serve, which asks in a reader's place. */
export const originOf = (headers: Pick<Headers, "get">): string => headers.get("x-site-origin") ?? ownOrigin();
