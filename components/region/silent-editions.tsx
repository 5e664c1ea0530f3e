import { editions } from "@/lib/text/zh/editions";
import { activitiesHref } from "@/lib/address/views";
import type { SilentEdition } from "@/lib/reading/silent-editions";
import { SourceLine } from "../observation/source-line";

/** Editions in which no source mentions the region, each with the sources that were read: not the same as nothing having happened. */
export function SilentEditions({ name, silent }: { name: string; silent: readonly SilentEdition[] }) {
  if (silent.length === 0) return null;
  return (
    <details className="small" data-silent>
      <summary>{editions.silent(name, silent.length)}</summary>
      <dl className="stack">
        {silent.map(({ campaign, sources }) => (
          <div key={campaign.id}>
            <dt>
              <a href={activitiesHref({ campaign: campaign.id })}>{campaign.name}</a>
            </dt>
            <dd>
              {editions.lookedAt}
              <ul>
                {sources.map((source) => (
                  <li key={source.id}>
                    <SourceLine source={source} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
