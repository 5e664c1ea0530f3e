import { TextLines, heightOf, types } from "./text-lines";

type Head = { kicker: string; headline: readonly string[]; notes: readonly string[] };

/** Kicker, headline and the sentences that keep it honest. */
export function PictureHead({
  x,
  y,
  width,
  kicker,
  headline,
  notes,
}: Head & { x: number; y: number; width: number }) {
  const underHeadline = y + types.kicker.leading + heightOf(headline, width, types.headline) + 6;
  return (
    <>
      <TextLines x={x} y={y} width={width} type={types.kicker} parts={[kicker]} />
      <TextLines x={x} y={y + types.kicker.leading} width={width} type={types.headline} parts={headline} />
      <TextLines x={x} y={underHeadline} width={width} type={types.note} parts={[notes.join("")]} />
    </>
  );
}

export const headHeight = ({ headline, notes }: Head, width: number) =>
  types.kicker.leading +
  heightOf(headline, width, types.headline) +
  6 +
  heightOf([notes.join("")], width, types.note);
