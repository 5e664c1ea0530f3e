import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { WordTable } from "@/components/observation/word-table";
import { alternatesOf } from "@/lib/address/alternates";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params }: PageProps<"/[locale]/data">): Promise<Metadata> {
  const text = await textOf(params);
  return {
    title: text.data.title,
    description: text.data.note,
    alternates: alternatesOf(text, "/data"),
  };
}

export default async function DataPage({ params }: PageProps<"/[locale]/data">) {
  const text = await textOf(params);
  return (
    <>
      <header className="page-heading">
        <h1>{text.data.title}</h1>
        <p className="soft">{text.data.note}</p>
      </header>
      <Section id="downloads" title={text.data.downloads}>
        <ul>
          {text.data.files.map(({ href, word, note }) => (
            <li key={href}>
              <a href={localised(text, href)}>{word}</a> <span className="small soft">{note}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="api" title={text.data.api}>
        <p>{text.data.apiNote}</p>
        {text.data.endpoints.map(({ path, meaning, parameters }) => (
          <WordTable text={text} key={path} caption={`GET ${path}${text.colon}${meaning}`} rows={parameters} />
        ))}
      </Section>
    </>
  );
}
