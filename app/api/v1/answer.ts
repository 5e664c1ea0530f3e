import { readQuery } from "@/lib/open/api";
import type { Codec, LeftOut } from "@/lib/address/parameters";
import { readAsked } from "../../asked";
import { open, problem, refuse } from "../../problem";
import { findUnknownNames } from "./unknown-names";
import type { Named } from "./unknown-names";
import type { Text } from "@/lib/text/text";

/**
 * Reads the query strictly and answers with `work`; what cannot be read, an unknown region, edition or source, or what `work` itself leaves
 * out becomes a problem that names the parameter and what is allowed.
 */
export async function answer<V extends object & Named>(
  request: Request,
  codec: Codec<V>,
  work: (query: V, text: Text) => Promise<object | Response | { leftOut: LeftOut }>,
): Promise<Response> {
  const { text, raw, leftOut: stray } = readAsked(request);
  const { query, leftOut } = readQuery(codec, raw);
  const [leftOver] = [...stray, ...leftOut, ...(await findUnknownNames(text, query))];
  if (leftOver !== undefined) return refuse(text, leftOver);
  const result = await work(query, text);
  if (result instanceof Response) return result;
  return "leftOut" in result ? refuse(text, result.leftOut) : Response.json(result, { headers: open });
}

/** One thing by its name in the path; a problem when there is no such thing. */
export function answerOne(text: Text, found: object | undefined, detail: string): Response {
  if (found !== undefined) return Response.json({ data: found }, { headers: open });
  return problem(404, text.notFound.title, { detail });
}
