import type { Zoom } from "@/lib/map/frame";
import styles from "./map-tools.module.css";

/** Sent by the server, as the dictionary stays out of a first load. */
export type ToolWords = { closer: string; wider: string; select: string; selecting: string };

type Props = {
  words: ToolWords;
  factor: Zoom["factor"];
  isSelecting: boolean;
  onFactor: (factor: Zoom["factor"]) => void;
  onSelecting: (isSelecting: boolean) => void;
};

const steps = [1, 2, 4] as const;

/** Going in and out, and drawing a rectangle round regions to compare. Of use only where a script runs. */
export function MapTools({ words, factor, isSelecting, onFactor, onSelecting }: Props) {
  const [closer, wider] = [1, -1].map((step) => steps[steps.indexOf(factor) + step]);
  return (
    <div className={`screen-only ${styles.tools}`}>
      <button type="button" disabled={closer === undefined} onClick={() => closer && onFactor(closer)}>
        {words.closer}
      </button>
      <button type="button" disabled={wider === undefined} onClick={() => wider && onFactor(wider)}>
        {words.wider}
      </button>
      <button type="button" aria-pressed={isSelecting} onClick={() => onSelecting(!isSelecting)}>
        {isSelecting ? words.selecting : words.select}
      </button>
    </div>
  );
}
