"use client";

import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { ComponentType, KeyboardEvent, MouseEvent, ReactNode } from "react";
import type { MapQuery } from "@/lib/address/api";
import type { Some } from "@/lib/address/parameters";
import type { Frame } from "@/lib/map/frame";
import styles from "./map-intent.module.css";
import { adcodeOf, findTarget, hereOf, linkOf, linksIn, spotOf } from "./map-links";
import type { Here } from "./map-links";
import type { MarqueeProps } from "./map-marquee";
import { MapTools } from "./map-tools";
import type { ToolWords } from "./map-tools";
import { useZoom } from "./use-zoom";

export type MapLiveProps = {
  /** Where the shapes and the layer's rows are: ECharts fetches both for itself, so that the page need not carry them. */
  geojson: string;
  rows: Some<MapQuery>;
  frame: Frame;
  /** The region the reader is at, by key or finger. */
  current: string | null;
  onPoint: (adcode: string) => void;
  onLeave: () => void;
  /** The popover of a region, for what only the program knows of it. */
  popoverOf: (adcode: string) => Element | null;
  onOpen: (adcode: string) => void;
  onPainted: () => void;
};

type Props = Pick<MapLiveProps, "geojson" | "rows" | "frame"> & {
  labels: ReactNode;
  children: ReactNode;
  words: ToolWords & { hint: string; open: string };
};

/**
 * The server's map with what a reader's hand adds: one tab stop and arrow keys, a first tap that selects, a line that says
 * what is under the hand, and ECharts in the same box from the first pointer or focus on. The links stay what is spoken.
 */
export function MapIntent({ children, labels, words, frame, ...live }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const pointer = useRef("");
  const staying = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [Live, setLive] = useState<ComponentType<MapLiveProps> | null>(null);
  const [isPainted, setPainted] = useState(false);
  const [here, setHere] = useState<Here | null>(null);
  const [isPointed, setPointed] = useState(false);
  const [Marquee, setMarquee] = useState<ComponentType<MarqueeProps> | null>(null);
  const { zoom, zoomed, setZoom } = useZoom(box, frame);
  const current = here?.adcode ?? null;
  const highlighted = useDeferredValue(current); // the picture follows the focus, it does not hold it up
  const setCurrent = (adcode: string | null) => {
    setHere(adcode === null ? null : hereOf(linksIn(box.current), adcode));
    setPointed(adcode !== null);
  };

  // One link of the map is in the tab order: the current one, or the first. After every render, as the links may be new.
  useEffect(() => {
    const links = linksIn(box.current);
    const chosen = links.find((link) => link.dataset["adcode"] === current);
    for (const link of links) {
      link.tabIndex = link === (chosen ?? links[0]) ? 0 : -1;
      link.toggleAttribute("data-selected", link === chosen);
      link.toggleAttribute("data-pointed", link === chosen && isPointed);
    }
  });

  const load = async () => {
    const { MapLive } = await import("./map-live");
    setLive(() => MapLive);
  };
  const enter = () => {
    clearTimeout(staying.current);
    if (Live === null) staying.current = setTimeout(() => void load(), dwell);
  };
  const leave = () => {
    clearTimeout(staying.current);
    setPointed(false);
  };
  useEffect(() => () => clearTimeout(staying.current), []);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const links = linksIn(box.current);
    const from = links.find((link) => link === document.activeElement);
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      from.blur();
      setCurrent(null);
      return;
    }
    const to = findTarget(event, links.map(spotOf), spotOf(from), typed.current);
    if (to === null) return;
    event.preventDefault();
    links.find((link) => link.dataset["adcode"] === to.adcode)?.focus();
  };
  /** A finger has no hover: the first tap selects, the second or the line below opens. */
  const tap = (event: MouseEvent<HTMLDivElement>) => {
    const adcode = adcodeOf(event.target);
    if (pointer.current !== "touch" || adcode === undefined || adcode === current) return;
    event.preventDefault();
    setCurrent(adcode);
  };
  const select = async (isSelecting: boolean) => {
    if (!isSelecting) return setMarquee(null);
    const { MapMarquee } = await import("./map-marquee");
    setMarquee(() => MapMarquee);
  };
  const open = (adcode: string) => {
    const link = linksIn(box.current).find(({ dataset }) => dataset["adcode"] === adcode);
    if (link !== undefined && (pointer.current !== "touch" || adcode === current))
      location.assign(link.href.baseVal);
    setCurrent(adcode);
  };
  return (
    <>
      <MapTools
        factor={zoom.factor}
        words={words}
        isSelecting={Marquee !== null}
        onFactor={(factor) => {
          const link = linksIn(box.current).find(({ dataset }) => dataset["adcode"] === current);
          setZoom({ factor, centre: link === undefined ? zoom.centre : centreOf(link) });
        }}
        onSelecting={(isSelecting) => void select(isSelecting)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the links inside take focus and keys */}
      <div
        ref={box}
        className={styles.box}
        data-map=""
        data-painted={isPainted || undefined}
        onPointerEnter={(event) => {
          if (event.pointerType === "mouse") enter();
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === "mouse") leave();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) leave();
        }}
        onPointerDown={(event) => {
          pointer.current = event.pointerType;
        }}
        onPointerOver={(event) => {
          const adcode = event.pointerType === "mouse" ? adcodeOf(event.target) : undefined;
          if (adcode !== undefined) setCurrent(adcode);
        }}
        onFocus={(event) => {
          const link = linkOf(event.target);
          setCurrent(link?.dataset["adcode"] ?? null);
          if (link !== null && zoom.factor > 1) setZoom({ ...zoom, centre: centreOf(link) });
          enter();
        }}
        onKeyDown={move}
        onClick={tap}
      >
        {children}
        {Live !== null && (
          <div className={styles.live} aria-hidden="true">
            <Live
              {...live}
              frame={zoomed}
              current={highlighted}
              onPoint={setCurrent}
              onLeave={() => setPointed(false)}
              popoverOf={(adcode) => box.current?.querySelector(`[data-pop="${adcode}"]`) ?? null}
              onOpen={open}
              onPainted={() => setPainted(true)}
            />
          </div>
        )}
        {labels}
        {Marquee !== null && (
          <Marquee view={zoomed.view} links={() => linksIn(box.current)} onGiveUp={() => setMarquee(null)} />
        )}
      </div>
      <p className={`small screen-only ${styles.line}`}>
        {here === null ? (
          <span className="soft">{words.hint}</span>
        ) : (
          <>
            {here.label} <a href={here.href}>{words.open}</a>
          </>
        )}
      </p>
    </>
  );
}

const dwell = 150; // ms: a hand that only passes over the map does not load ECharts

function centreOf(link: SVGAElement): readonly [number, number] {
  const { x, y } = spotOf(link);
  return [x, y];
}
