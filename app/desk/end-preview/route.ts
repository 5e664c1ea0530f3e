import { cookies } from "next/headers";
import { isOwnRequest } from "../guard";

/** Back to what is public. Nobody has to be signed in for that. */
export async function POST(request: Request): Promise<Response> {
  if (isOwnRequest(request)) (await cookies()).delete("preview");
  return new Response(null, { status: 303, headers: { location: "/desk" } });
}
