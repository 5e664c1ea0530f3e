import { notFound } from "next/navigation";
import { findText } from "@/lib/text/text-in";
import type { Text } from "@/lib/text/text";

/** The dictionary of the language an address is in; the 404 of one that nobody has. */
export async function textOf(params: Promise<{ locale: string }>): Promise<Text> {
  return findText((await params).locale) ?? notFound();
}
