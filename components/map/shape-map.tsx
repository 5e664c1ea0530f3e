import { localised } from "@/lib/address/localised";
import {
  lazy,
  startTransition,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import type { Sheet } from "@/lib/map/boundaries";
import type { MapData } from "@/lib/map/data";
import { getFrame, zoomFrame } from "@/lib/map/frame";
import type { Zoom } from "@/lib/map/frame";
import { findTarget } from "@/lib/map/keys";
import type { Mark } from "@/lib/map/marks";
import { regionHref } from "@/lib/address/hrefs";
import { LinkMap } from "./link-map";
import { MapLabels } from "./map-labels";
import { MapPoints } from "./map-points";
import { MapPopovers } from "./map-popovers";
import { MapTools } from "./map-tools";
import styles from "./shape-map.module.css";
import type { MapWords } from "@/lib/text/text";

const MapLive = lazy(async () => ({ default: (await import("./map-live")).MapLive }));
const MapMarquee = lazy(async () => ({ default: (await import("./map-marquee")).MapMarquee }));
const TooltipSeries = lazy(async () => ({ default: (await import("./map-live")).TooltipSeries }));

const dwell = 150; // ms: a hand that only passes over the map does not load ECharts
const subscribe = () => () => undefined;

type Props = {
  text: MapWords;
  map: MapData;
  marks: readonly Mark[];
  sheet: Sheet;
  href: (adcode: string) => string;
};

/**
 * The map and the reader's hand: one tab stop and arrow keys, a first tap that selects, a line that says what is under the
 * hand, and ECharts in the same box once a hand or focus stays. The links stay what is spoken.
 */
export function ShapeMap({ text, map, marks, sheet, href }: Props) {
  const isRunning = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  ); // prettier
  const frame = useMemo(() => getFrame(sheet), [sheet]);
  const [current, setCurrent] = useState<string | null>(null);
  const [isPointed, setPointed] = useState(false);
  const [zoom, setZoom] = useState<Zoom>({ factor: 1, centre: [0, 0] });
  const [isLive, setLive] = useState(false);
  const [isPainted, setPainted] = useState(false);
  const [isSelecting, setSelecting] = useState(false);
  const highlighted = useDeferredValue(current); // the picture follows the focus, it does not hold it up
  const zoomed = useMemo(() => zoomFrame(frame, zoom), [frame, zoom]);
  const spots = useMemo(() => spotsOf(marks, sheet), [marks, sheet]);
  const typed = useRef({ text: "", at: 0 });
  const pointer = useRef("");
  const staying = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(staying.current), []);

  const point = (adcode: string | null) => {
    setCurrent(adcode);
    setPointed(adcode !== null);
  };
  const enter = () => {
    clearTimeout(staying.current);
    staying.current = setTimeout(() => setLive(true), dwell);
  };
  const leave = () => {
    clearTimeout(staying.current);
    setPointed(false);
  };
  const centreOf = (adcode: string | null): Zoom["centre"] => {
    const spot = spots.find((one) => one.adcode === adcode);
    return spot === undefined ? zoom.centre : [spot.x, spot.y];
  };
  const focus = ({ target }: FocusEvent) => {
    const adcode = linkOf(target)?.dataset["adcode"] ?? null;
    point(adcode);
    if (adcode !== null && zoom.factor > 1) setZoom({ ...zoom, centre: centreOf(adcode) });
    enter();
  };
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const link = linkOf(event.target);
    const from = spots.find(({ adcode }) => adcode === link?.dataset["adcode"]);
    if (link === null || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      link.blur();
      return point(null);
    }
    const to = findTarget(event, spots, from, typed.current);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGAElement>(`a[data-adcode="${to.adcode}"]`)?.focus();
  };
  /** A finger has no hover: the first tap selects, the second or the line below opens. */
  const tap = (event: MouseEvent) => {
    const adcode = adcodeOf(event.target);
    if (pointer.current !== "touch" || adcode === undefined || adcode === current) return;
    event.preventDefault();
    point(adcode);
  };
  const open = (adcode: string) => {
    if (pointer.current !== "touch" || adcode === current) location.assign(href(adcode));
    point(adcode);
  };
  const pointHref = useCallback((adcode: string) => localised(text, regionHref(adcode)), [text]);
  const here = marks.find(({ adcode }) => adcode === current);
  return (
    <>
      <MapTools
        text={text}
        factor={zoom.factor}
        isSelecting={isSelecting}
        onFactor={(factor) => setZoom({ factor, centre: centreOf(current) })}
        // The button asks for a rectangle once there is something to draw it on.
        onSelecting={(isWanted) => startTransition(() => setSelecting(isWanted))}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the links inside take focus and keys */}
      <div
        className={styles.box}
        data-map=""
        data-painted={isPainted || undefined}
        onPointerEnter={({ pointerType }) => {
          if (pointerType === "mouse") enter();
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === "mouse") leave();
        }}
        onPointerOver={({ pointerType, target }) => {
          const adcode = pointerType === "mouse" ? adcodeOf(target) : undefined;
          if (adcode !== undefined) point(adcode);
        }}
        onPointerDown={({ pointerType }) => {
          pointer.current = pointerType;
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) leave();
        }}
        onFocus={focus}
        onKeyDown={move}
        onClick={tap}
      >
        <LinkMap
          text={text}
          marks={marks}
          title={map.words.title}
          sheet={sheet}
          frame={zoomed}
          zoom={zoom.factor}
          href={href}
          stop={isRunning ? (here ?? marks[0])?.adcode : undefined}
          selected={current}
          isPointed={isPointed}
        />
        {isLive && (
          <Suspense>
            <div className={styles.live} aria-hidden="true">
              <MapLive
                geojson={sheet.geojson}
                marks={marks}
                frame={zoomed}
                current={highlighted}
                onPoint={point}
                onLeave={() => setPointed(false)}
                onOpen={open}
                onPainted={() => setPainted(true)}
              />
            </div>
          </Suspense>
        )}
        <MapLabels
          marks={marks}
          sheet={sheet}
          whole={frame.view}
          view={zoomed.view}
          zoom={zoom.factor}
          href={href}
        />
        <MapPoints
          text={text}
          points={sheet.points}
          whole={frame.view}
          view={zoomed.view}
          zoom={zoom.factor}
          href={pointHref}
        />
        <MapPopovers
          text={text}
          marks={marks}
          sheet={sheet}
          frame={frame}
          view={zoomed.view}
          current={current}
          more={
            isLive && current !== null ? (
              <Suspense>
                <TooltipSeries text={text} map={map} adcode={current} />
              </Suspense>
            ) : null
          }
        />
        {isSelecting && (
          <MapMarquee
            text={text}
            view={zoomed.view}
            spots={spots}
            marks={marks}
            onGiveUp={() => setSelecting(false)}
          />
        )}
      </div>
      <p className={`small screen-only ${styles.line}`}>
        {here === undefined ? (
          <span className="soft">{text.map.intent.hint}</span>
        ) : (
          <>
            {here.spoken} <a href={href(here.adcode)}>{text.map.intent.open}</a>
          </>
        )}
      </p>
    </>
  );
}

const spotsOf = (marks: readonly Mark[], { shapes }: Sheet) =>
  marks.flatMap(({ adcode, pinyin }) => {
    const [x, y] = shapes[adcode]?.cp ?? [];
    return x === undefined || y === undefined ? [] : [{ adcode, pinyin, x, y }];
  });

const linkOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<SVGAElement>("a[data-adcode]") : null;

/** The region of a shape, or of the target around a small region's label. */
function adcodeOf(target: EventTarget): string | undefined {
  const link = target instanceof Element ? target.closest<SVGAElement>("a[data-adcode], a[data-target]") : null;
  return link?.dataset["adcode"] ?? link?.dataset["target"];
}
