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
import { changes } from "@/lib/text/zh/changes";
import { inferred } from "@/lib/text/zh/inferred";
import { zh } from "@/lib/text/zh/dictionary";
import { qualifiers, statuses } from "@/lib/record/types";

export const metadata: Metadata = {
  title: zh.about.title,
  description: zh.about.description,
  alternates: alternatesOf("/about"),
};

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
        <MapPatterns scale={1} />
        <MarkTable
          text={zh}
          caption={zh.about.statuses}
          rows={statuses.map((id) => ({ id, ...zh.status[id], mark: <StatusSwatch status={id} /> }))}
        />
        <MarkTable
          text={zh}
          caption={zh.about.qualifiers}
          rows={qualifiers.map((id) => ({
            id,
            word: zh.qualifier[id].word,
            meaning: zh.qualifier[id].meaning,
            mark: <MarkSwatch isFull qualifier={id} />,
          }))}
        />
      </Section>
      <Section id="inferred" title={zh.inferred.word}>
        <p className="prose">{inferred.rule}</p>
      </Section>
      <Section id="indicators" formerId="口径" title={zh.about.indicators}>
        <p className="soft">{zh.about.indicatorsNote}</p>
        <Glossary text={zh} />
        <h3 id="comparability">{zh.about.comparability}</h3>
        <p className="soft">{zh.about.comparabilityNote}</p>
        <ComparabilityTable text={zh} />
      </Section>
      <Section id="changes" title={changes.title}>
        <p className="prose">
          {changes.description} <a href={changesPage}>{zh.footer.changes}</a> ·{" "}
          <a href={changesFeed}>{changes.feed}</a>
        </p>
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
