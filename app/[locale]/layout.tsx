import type { Metadata } from "next";
import { headers } from "next/headers";
import { localised } from "@/lib/address/localised";
import { documentMetadata, renderDocument } from "../document";
import { textOf } from "../text-of";

export { documentViewport as viewport } from "../document";

// Every page is a function of its address and the data, and the data changes without a build.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  return documentMetadata(await textOf(params));
}

export default async function Layout({ params, children }: LayoutProps<"/[locale]">) {
  const text = await textOf(params);
  // bin/serve says what was asked for; the development server does not, and its switch leads to the other first page.
  const address = (await headers()).get("x-site-address") ?? localised(text, "/");
  return renderDocument(text, address, children);
}
