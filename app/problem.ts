import type { LeftOut } from "@/lib/address/parameters";
import type { Text } from "@/lib/text/text";

/** Whatever is answered to other sites may be read by them. */
export const open = { "access-control-allow-origin": "*" };

/** What went wrong as RFC 9457 has it. */
export function problem(status: number, title: string, about: object = {}): Response {
  return Response.json(
    { type: "about:blank", title, status, ...about },
    { status, headers: { ...open, "content-type": "application/problem+json" } },
  );
}

/** A parameter that could not be read: which, and what is allowed. */
export function refuse(text: Text, { param, values, allowed }: LeftOut): Response {
  return problem(400, text.api.badParameter, {
    detail: text.api.cannotRead(param, values.join(","), allowed),
    parameter: param,
    allowed,
  });
}
