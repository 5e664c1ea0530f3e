export type Settings = {
  /** SITE_URL as an origin; null when the site answers under the name it is asked by. */
  origin: string | null;
  isBehindProxy: boolean;
  keepsPages: boolean;
};

/** What the operator has said of the place the server stands in. Throws on a SITE_URL that is no address. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const site = env["SITE_URL"] ?? "";
  return {
    origin: site === "" ? null : new URL(site).origin,
    isBehindProxy: env["TRUST_PROXY"] === "1",
    keepsPages: env["PAGE_CACHE"] !== "0",
  };
}
