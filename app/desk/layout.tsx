import type { ReactNode } from "react";
import { zh } from "@/lib/text/zh/dictionary";
import { documentMetadata, renderDocument } from "../document";

export { documentViewport as viewport } from "../document";

export const dynamic = "force-dynamic";

export const metadata = documentMetadata(zh);

/** The desk speaks Chinese only, and has no twin. */
export default function DeskDocument({ children }: { children: ReactNode }) {
  return renderDocument(zh, null, children);
}
