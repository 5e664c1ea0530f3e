import { iconSvg } from "@/components/ui/icon";

/** The icon for whoever asks for one without having read a page. */
export function GET(): Response {
  return new Response(iconSvg, { headers: { "content-type": "image/svg+xml" } });
}
