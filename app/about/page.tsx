import type { Metadata } from "next";
import { ComparabilityTable } from "@/components/observation/comparability-table";
import { Glossary } from "@/components/observation/glossary";
import { WordTable } from "@/components/observation/word-table";
import { Section } from "@/components/ui/section";
import { getBoundaries } from "@/db/queries/boundaries";
import { zh } from "@/lib/text/zh";
import { qualifiers, statuses } from "@/lib/types";

export const metadata: Metadata = { title: zh.about.title, description: zh.about.description };

export default async function AboutPage() {
  const boundaries = await getBoundaries();
  return (
    <>
      <header className="page-heading">
        <h1>{zh.about.title}</h1>
        <p className="soft">{zh.about.description}</p>
      </header>
      <Section id="method" title={zh.about.method}>
        <div className="stack prose">
          {zh.about.methodText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Section id="words" title={zh.about.words}>
        <WordTable
          caption={zh.about.statuses}
          rows={statuses.map((id) => [zh.status[id].word, zh.status[id].meaning])}
        />
        <WordTable
          caption={zh.about.qualifiers}
          rows={qualifiers.map((id) => [zh.qualifier[id].word, zh.qualifier[id].meaning])}
        />
      </Section>
      <Section id="口径" title={zh.about.indicators}>
        <p className="soft">{zh.about.indicatorsNote}</p>
        <Glossary />
        <h3 id="comparability">{zh.about.comparability}</h3>
        <p className="soft">{zh.about.comparabilityNote}</p>
        <ComparabilityTable />
      </Section>
      <Section id="accessibility" title={zh.about.accessibility}>
        <div className="stack prose">
          {zh.about.accessibilityText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Section id="licences" title={zh.about.licences}>
        <div className="stack prose">
          {zh.about.licencesText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            {boundaries === null
              ? zh.boundaries.missing
              : zh.about.boundaries(boundaries.source, boundaries.date, boundaries.approval)}
          </p>
        </div>
      </Section>
    </>
  );
}
