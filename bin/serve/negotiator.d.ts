/** negotiator 1.0; the published types are those of 0.6 and know no `preferred`. */
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { headers: { "accept-encoding"?: string } });
    encoding(available: readonly string[], options?: { preferred: readonly string[] }): string | undefined;
  }
}
