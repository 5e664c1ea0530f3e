import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { WordTable } from "@/components/observation/word-table";
import { alternatesOf } from "@/lib/address/alternates";
import { zh } from "@/lib/text/zh/dictionary";

export const metadata: Metadata = {
  title: zh.data.title,
  description: zh.data.note,
  alternates: alternatesOf("/data"),
};

export default function DataPage() {
  return (
    <>
      <header className="page-heading">
        <h1>{zh.data.title}</h1>
        <p className="soft">{zh.data.note}</p>
      </header>
      <Section id="downloads" title={zh.data.downloads}>
        <ul>
          {zh.data.files.map(({ href, word, note }) => (
            <li key={href}>
              <a href={href}>{word}</a> <span className="small soft">{note}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="api" title={zh.data.api}>
        <p>{zh.data.apiNote}</p>
        {zh.data.endpoints.map(({ path, meaning, parameters }) => (
          <WordTable text={zh} key={path} caption={`GET ${path}：${meaning}`} rows={parameters} />
        ))}
      </Section>
    </>
  );
}
