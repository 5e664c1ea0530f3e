import { panelEmbedHref, panelPictureHref } from "@/lib/address/pictures";
import { zh } from "@/lib/text/zh/dictionary";
import type { FinancingView, PanelChoice } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";

type Props = { view: Partial<FinancingView>; choice: PanelChoice; title: string };

/** Links to the picture of one chart. */
export function PanelPictures({ view, choice, title }: Props) {
  return (
    <PictureLinks
      picture={(format) => panelPictureHref({ ...view, ...choice }, format)}
      embed={panelEmbedHref({ ...view, ...choice })}
      title={zh.pictures.embedTitle(title)}
      height={560}
    />
  );
}
