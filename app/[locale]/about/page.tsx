import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { MarkSwatch } from "@/components/chart/mark-swatch";
import { MapPatterns } from "@/components/map/map-patterns";
import { StatusSwatch } from "@/components/map/map-legend";
import { ComparabilityTable } from "@/components/observation/comparability-table";
import { Glossary } from "@/components/observation/glossary";
import { MarkTable } from "@/components/observation/mark-table";
import { Section } from "@/components/ui/section";
import { getBoundaries } from "@/db/queries/boundaries";
import { alternatesOf } from "@/lib/address/alternates";
import { changesFeed, changesPage } from "@/lib/address/hrefs";
import { qualifiers, statuses } from "@/lib/record/types";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params }: PageProps<"/[locale]/about">): Promise<Metadata> {
  const text = await textOf(params);
  return {
    title: text.about.title,
    description: text.about.description,
    alternates: alternatesOf(text, "/about"),
  };
}

export default async function AboutPage({ params }: PageProps<"/[locale]/about">) {
  const text = await textOf(params);
  const boundaries = await getBoundaries();
  return (
    <>
      <header className="page-heading">
        <h1>{text.about.title}</h1>
        <p className="soft">{text.about.description}</p>
      </header>
      <Section id="method" title={text.about.method}>
        <div className="stack prose">
          {text.about.methodText.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Section>
      <Section id="words" title={text.about.words}>
        <MapPatterns scale={1} />
        <MarkTable
          text={text}
          caption={text.about.statuses}
          rows={statuses.map((id) => ({ id, ...text.status[id], mark: <StatusSwatch status={id} /> }))}
        />
        <MarkTable
          text={text}
          caption={text.about.qualifiers}
          rows={qualifiers.map((id) => ({
            id,
            word: text.qualifier[id].word,
            meaning: text.qualifier[id].meaning,
            mark: <MarkSwatch isFull qualifier={id} />,
          }))}
        />
      </Section>
      <Section id="inferred" title={text.inferred.word}>
        <p className="prose">{text.inferredView.rule}</p>
      </Section>
      <Section id="indicators" formerId="口径" title={text.about.indicators}>
        <p className="soft">{text.about.indicatorsNote}</p>
        <Glossary text={text} />
        <h3 id="comparability">{text.about.comparability}</h3>
        <p className="soft">{text.about.comparabilityNote}</p>
        <ComparabilityTable text={text} />
      </Section>
      <Section id="changes" title={text.changes.title}>
        <p className="prose">
          {text.changes.description} <a href={localised(text, changesPage)}>{text.footer.changes}</a> ·{" "}
          <a href={localised(text, changesFeed)}>{text.changes.feed}</a>
        </p>
      </Section>
      <Section id="accessibility" title={text.about.accessibility}>
        <div className="stack prose">
          {text.about.accessibilityText.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Section>
      <Section id="licences" title={text.about.licences}>
        <div className="stack prose">
          {text.about.licencesText.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            {boundaries === null
              ? text.boundaries.missing
              : text.about.boundaries(boundaries.source, boundaries.date, boundaries.approval)}
          </p>
        </div>
      </Section>
    </>
  );
}
