import type { Zoom } from "@/lib/map/frame";
import styles from "./map-tools.module.css";
import type { MapWords } from "@/lib/text/text";

type Props = {
  text: MapWords;
  factor: Zoom["factor"];
  isSelecting: boolean;
  onFactor: (factor: Zoom["factor"]) => void;
  onSelecting: (isSelecting: boolean) => void;
};

const steps = [1, 2, 4] as const;

/** Going in and out, and drawing a rectangle round regions to compare. Of use only where a script runs. */
export function MapTools({ text, factor, isSelecting, onFactor, onSelecting }: Props) {
  const words = text.map.intent;
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
