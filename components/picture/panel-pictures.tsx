import { panelQuery } from "@/lib/picture/panels";
import type { PanelChoice } from "@/lib/picture/panels";
import { zh } from "@/lib/text/zh";
import type { FinancingView } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";

type Props = { view: Partial<FinancingView>; choice: PanelChoice; title: string };

/** Links to the picture of one chart. */
export function PanelPictures({ view, choice, title }: Props) {
  return (
    <PictureLinks
      picture="/pictures/financing"
      embed="/embed/financing"
      query={panelQuery(view, choice)}
      title={zh.pictures.embedTitle(title)}
      height={560}
    />
  );
}
