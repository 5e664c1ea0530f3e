import type { Metadata } from "next";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/address/alternates";
import { textOf } from "@/app/text-of";

const address = "/about/accessibility";

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/about/accessibility">): Promise<Metadata> {
  const text = await textOf(params);
  const { title, description } = text.accessibility;
  return { title, description, alternates: alternatesOf(text, address) };
}

export default async function AccessibilityPage({ params }: PageProps<"/[locale]/about/accessibility">) {
  const text = await textOf(params);
  const { title, description, parts } = text.accessibility;
  return (
    <>
      <Breadcrumb
        text={text}
        crumbs={[
          { word: text.nav.about, href: "/about" },
          { word: title, href: address },
        ]}
      />
      <header className="page-heading">
        <h1>{title}</h1>
        <p className="soft">{description}</p>
      </header>
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <ul className="prose">
            {part.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
