"use client";

import { useEffect, useRef, useState } from "react";
import type { ComponentType, KeyboardEvent, MouseEvent, ReactNode } from "react";
import { nearestSpot, typedSpot } from "@/lib/map-keys";
import type { Direction, Spot } from "@/lib/map-keys";
import type { Frame } from "@/lib/map-frame";
import styles from "./map-intent.module.css";

export type MapLiveProps = {
  /** Addresses of the shapes and of the layer's rows: ECharts fetches both for itself, so that the page need not carry them. */
  geojson: string;
  rows: string;
  frame: Frame;
  /** The region the reader is at, by key or finger. */
  current: string | null;
  onPoint: (adcode: string | null) => void;
  onOpen: (adcode: string) => void;
  onPainted: () => void;
};

type Props = Pick<MapLiveProps, "geojson" | "rows" | "frame"> & {
  labels: ReactNode;
  children: ReactNode;
  words: { hint: string; open: string };
};

const arrows: { [key: string]: Direction | undefined } = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const typingPause = 700; // ms after which letters begin a new word

/**
 * The server's map with what a reader's hand adds: one tab stop and arrow keys, a first tap that selects, a line that says
 * what is under the hand, and ECharts in the same box from the first pointer or focus on. The links stay what is spoken.
 */
export function MapIntent({ children, labels, words, ...live }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const pointer = useRef("");
  const isAsked = useRef(false);
  const [Live, setLive] = useState<ComponentType<MapLiveProps> | null>(null);
  const [isPainted, setPainted] = useState(false);
  const [here, setHere] = useState<Here | null>(null);
  const current = here?.adcode ?? null;
  const setCurrent = (adcode: string | null) =>
    setHere(adcode === null ? null : hereOf(linksIn(box.current), adcode));

  // One link of the map is in the tab order: the current one, or the first. After every render, as the links may be new.
  useEffect(() => {
    const links = linksIn(box.current);
    const chosen = links.find((link) => link.dataset["adcode"] === current);
    for (const link of links) {
      link.tabIndex = link === (chosen ?? links[0]) ? 0 : -1;
      link.toggleAttribute("data-selected", link === chosen);
    }
  });

  const ask = async () => {
    if (isAsked.current) return;
    isAsked.current = true;
    const { MapLive } = await import("./map-live");
    setLive(() => MapLive);
  };
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const links = linksIn(box.current);
    const from = links.find((link) => link === document.activeElement);
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      from.blur();
      setCurrent(null);
      return;
    }
    const to = findTarget(event.key, links.map(spotOf), spotOf(from), typed.current);
    if (to === null) return;
    event.preventDefault();
    links.find((link) => link.dataset["adcode"] === to.adcode)?.focus();
  };
  /** A finger has no hover: the first tap selects, the second or the line below opens. */
  const select = (event: MouseEvent<HTMLDivElement>) => {
    const adcode = linkOf(event.target)?.dataset["adcode"];
    if (pointer.current !== "touch" || adcode === undefined || adcode === current) return;
    event.preventDefault();
    setCurrent(adcode);
  };
  const open = (adcode: string) => {
    const link = linksIn(box.current).find(({ dataset }) => dataset["adcode"] === adcode);
    if (link !== undefined && (pointer.current !== "touch" || adcode === current))
      location.assign(link.href.baseVal);
    setCurrent(adcode);
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the links inside take focus and keys */}
      <div
        ref={box}
        className={styles.box}
        data-painted={isPainted || undefined}
        onPointerEnter={(event) => {
          if (event.pointerType === "mouse") void ask();
        }}
        onPointerDown={(event) => {
          pointer.current = event.pointerType;
        }}
        onPointerOver={(event) => {
          const adcode = event.pointerType === "mouse" ? linkOf(event.target)?.dataset["adcode"] : undefined;
          if (adcode !== undefined) setCurrent(adcode);
        }}
        onFocus={(event) => {
          setCurrent(linkOf(event.target)?.dataset["adcode"] ?? null);
          void ask();
        }}
        onKeyDown={move}
        onClick={select}
      >
        {children}
        {Live !== null && (
          <div className={styles.live} aria-hidden="true">
            <Live
              {...live}
              current={current}
              onPoint={setCurrent}
              onOpen={open}
              onPainted={() => setPainted(true)}
            />
          </div>
        )}
        {labels}
      </div>
      <p className={`small ${styles.line}`}>
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

/** The region under the hand, as its link says it. */
type Here = { adcode: string; label: string; href: string };

function hereOf(links: readonly SVGAElement[], adcode: string): Here | null {
  const link = links.find(({ dataset }) => dataset["adcode"] === adcode);
  return link === undefined
    ? null
    : { adcode, label: link.querySelector("title")?.textContent ?? "", href: link.href.baseVal };
}

const linksIn = (box: HTMLDivElement | null) => [
  ...(box?.querySelectorAll<SVGAElement>("a[data-adcode]") ?? []),
];

const linkOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<SVGAElement>("a[data-adcode]") : null;

function spotOf({ dataset }: SVGAElement): Spot {
  const [x = 0, y = 0] = (dataset["at"] ?? "").split(",").map(Number);
  return { adcode: dataset["adcode"] ?? "", pinyin: dataset["pinyin"] ?? "", x, y };
}

function findTarget(key: string, spots: Spot[], from: Spot, typed: { text: string; at: number }): Spot | null {
  const direction = arrows[key];
  if (direction !== undefined) return nearestSpot(spots, from, direction);
  const ordered = spots.toSorted((a, b) => a.adcode.localeCompare(b.adcode));
  if (key === "Home") return ordered[0] ?? null;
  if (key === "End") return ordered.at(-1) ?? null;
  if (!/^[a-z0-9]$/i.test(key)) return null;
  typed.text = Date.now() - typed.at < typingPause ? typed.text + key.toLowerCase() : key.toLowerCase();
  typed.at = Date.now();
  return typedSpot(spots, from, typed.text);
}
