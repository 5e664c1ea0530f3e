import { getUnknownRegions } from "@/db/queries/regions";
import { readQuery } from "@/lib/open/api";
import type { Codec, LeftOut } from "@/lib/address/parameters";
import { rawParams } from "@/lib/address/strict";
import { open, problem, refuse } from "../../problem";
import type { Text } from "@/lib/text/text";

type Filter = { region?: readonly string[]; city?: readonly string[] };

/**
 * Reads the query strictly and answers with `work`; what cannot be read, an unknown region, or what `work` itself leaves
 * out becomes a problem that names the parameter and what is allowed.
 */
export async function answer<V extends object & Filter>(
  text: Text,
  request: Request,
  codec: Codec<V>,
  work: (query: V) => Promise<object | Response | { leftOut: LeftOut }>,
): Promise<Response> {
  const raw = rawParams(new URL(request.url).searchParams);
  const { query, leftOut } = readQuery(codec, raw);
  const [leftOver] = [
    ...leftOut,
    ...(await unknownRegions(text, "region", query.region)),
    ...(await unknownRegions(text, "city", query.city)),
  ];
  if (leftOver !== undefined) return refuse(leftOver);
  const result = await work(query);
  if (result instanceof Response) return result;
  return "leftOut" in result ? refuse(result.leftOut) : Response.json(result, { headers: open });
}

async function unknownRegions(text: Text, param: string, adcodes: readonly string[] = []): Promise<LeftOut[]> {
  const values = await getUnknownRegions(adcodes);
  return values.length === 0 ? [] : [{ param, values, allowed: text.api.knownRegions }];
}

/** One thing by its name in the path; a problem when there is no such thing. */
export function answerOne(text: Text, found: object | undefined, detail: string): Response {
  if (found !== undefined) return Response.json({ data: found }, { headers: open });
  return problem(404, text.notFound.title, { detail });
}
