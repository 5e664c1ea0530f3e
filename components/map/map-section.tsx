"use client";

import { localised } from "@/lib/address/localised";
import {
  keepPreviousData,
  QueryClient,
  QueryClientProvider,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { memo, useDeferredValue, useEffect, useState } from "react";
import type { KeyboardEvent, MouseEvent, SyntheticEvent } from "react";
import { rawParams } from "@/lib/address/strict";
import { parseScopeView, scopeHref } from "@/lib/address/views";
import type { ScopeView } from "@/lib/address/views";
import type { MapData } from "@/lib/map/data";
import { hasPeriod } from "@/lib/map/has-period";
import { isNation } from "@/lib/record/regions";
import { MapPictures } from "../controls/map-pictures";
import { mapData } from "../query-options";
import { getNeighbour, LayerSwitch } from "./layer-switch";
import { MapHeading } from "./map-heading";
import { MapStage } from "./map-stage";
import type { Shapes } from "./map-stage";
import { NoPeriod } from "./no-period";
import { PlayButton } from "./play-button";
import type { MapWords } from "@/lib/text/text";
import { mapWordsIn } from "@/lib/text/map-words";
import type { Locale } from "@/lib/text/locale";

type Props = { locale: Locale; asked: ScopeView; map: MapData; shapes: Shapes };

/**
 * A map with its choices. They are links; where the program runs, the next layer or period is drawn here from the API's rows
 * without leaving the page, and the address follows, so that Back, reload and sharing are as if it had been left.
 */
export function MapSection(props: Props) {
  const [client] = useState(() => hold(props));
  return (
    <QueryClientProvider client={client}>
      <ChosenMap text={mapWordsIn(props.locale)} {...props} />
    </QueryClientProvider>
  );
}

/** What the page holds is never asked for again, neither as its address asks for it nor by what that turned out to be. */
function hold({ locale, asked, map }: Props): QueryClient {
  const client = new QueryClient();
  for (const query of [asked, map])
    client.setQueryData(mapData(mapWordsIn(locale), { ...query, scope: map.scope }).queryKey, map);
  return client;
}

function ChosenMap({ text, asked: first, map: held, shapes }: Props & { text: MapWords }) {
  const { scope } = held;
  const client = useQueryClient();
  const [asked, setAsked] = useState(first);
  const shown = useDeferredValue(asked); // the choice is marked at once, the map follows
  const { data: map = held, isError } = useQuery({
    ...mapData(text, { ...shown, scope }),
    placeholderData: keepPreviousData,
  });
  const read = (query: string) => parseScopeView(scope, rawParams(new URLSearchParams(query)));

  useEffect(() => {
    const follow = () => setAsked(parseScopeView(scope, rawParams(new URLSearchParams(location.search))));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [scope]);
  useEffect(() => {
    if (isError) location.reload(); // the server says what is wrong with the address
  }, [isError]);

  const show = (href: string, { isReplaced = false } = {}) => {
    if (isReplaced) history.replaceState(null, "", href);
    else history.pushState(null, "", href);
    setAsked(read(new URL(href, location.href).search));
  };
  /** The link under the hand, and every period of the layer, so that stepping through them asks for nothing more. */
  const warm = ({ target }: SyntheticEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("nav a[href]") : null;
    if (link === null || link.pathname !== location.pathname) return;
    const periods = map.words.periods.map(({ period }) => ({ ...asked, layer: map.layer, period }));
    for (const query of [read(link.search), ...periods])
      void client.prefetchQuery(mapData(text, { ...query, scope }));
  };
  const choose = (event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("nav a[href]") : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === null || !isPlain || link.pathname !== location.pathname) return;
    event.preventDefault();
    link.closest("details")?.removeAttribute("open"); // the choice is made
    show(link.href);
  };
  const step = (event: KeyboardEvent) => {
    const next = getNeighbour(event);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    show(next.href);
  };
  return (
    <>
      <MapHeading text={text} words={map.words} isPage={isNation(scope)} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it listens to the links inside */}
      <div onPointerOver={warm} onFocus={warm} onClick={choose} onKeyDown={step}>
        <LayerSwitch text={text} map={map} asked={asked}>
          <PlayButton
            text={text}
            periods={map.words.periods}
            period={map.period}
            onStep={(period, isFirst) =>
              show(localised(text, scopeHref(scope, { ...asked, layer: map.layer, period })), {
                isReplaced: !isFirst,
              })
            }
          />
        </LayerSwitch>
      </div>
      <Body text={text} map={map} view={shown.view} shapes={shapes} />
    </>
  );
}

type BodyProps = { text: MapWords; map: MapData; view: ScopeView["view"]; shapes: Shapes };

const Body = memo(function Body({ text, map, view, shapes }: BodyProps) {
  if (!hasPeriod(map)) return <NoPeriod text={text} map={map} view={view} />;
  return (
    <>
      <MapStage text={text} map={map} view={view} shapes={shapes} />
      <MapPictures text={text} map={map} view={view} />
    </>
  );
});
