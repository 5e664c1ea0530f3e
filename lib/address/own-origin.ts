/** Stands in kept answers where the site's own origin belongs; bin/serve writes the reader's there. Never resolves (RFC 2606). */
export const unfilledOrigin = "https://origin.invalid";

/** Where the site stands, for the few addresses that must be absolute: iframe code, share images, feeds. */
export const ownOrigin = (): string => globalThis.location?.origin ?? unfilledOrigin;
