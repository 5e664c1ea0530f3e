import { panelEmbedHref, panelPictureHref } from "@/lib/address/pictures";
import type { FinancingView, PanelChoice } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; view: Partial<FinancingView>; choice: PanelChoice; title: string };

/** Links to the picture of one chart. */
export function PanelPictures({ text, view, choice, title }: Props) {
  return (
    <PictureLinks
      text={text.mapWords}
      picture={(format) => panelPictureHref({ ...view, ...choice }, format)}
      embed={panelEmbedHref({ ...view, ...choice })}
      title={text.pictures.embedTitle(title)}
      height={560}
    />
  );
}
