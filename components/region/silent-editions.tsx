import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { activitiesHref } from "@/lib/address/views";
import type { SilentEdition } from "@/lib/reading/silent-editions";
import { SourceLine } from "../observation/source-line";
import type { Text } from "@/lib/text/text";

/** Editions in which no source mentions the region, each with the sources that were read: not the same as nothing having happened. */
export function SilentEditions({
  text,
  name,
  silent,
}: {
  text: Text;
  name: string;
  silent: readonly SilentEdition[];
}) {
  if (silent.length === 0) return null;
  return (
    <details className="small" data-silent>
      <summary>{text.editions.silent(name, silent.length)}</summary>
      <dl className="stack">
        {silent.map(({ campaign, sources }) => (
          <div key={campaign.id}>
            <dt>
              <a href={localised(text, activitiesHref({ campaign: campaign.id }))}>
                <Mixed text={text}>{campaign.name}</Mixed>
              </a>
            </dt>
            <dd>
              {text.editions.lookedAt}
              <ul>
                {sources.map((source) => (
                  <li key={source.id}>
                    <SourceLine text={text} source={source} />
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
