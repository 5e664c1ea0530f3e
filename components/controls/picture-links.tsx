import { localised } from "@/lib/address/localised";
import { ownOrigin } from "@/lib/address/own-origin";
import type { Format } from "@/lib/address/pictures";
import styles from "./picture-links.module.css";
import type { MapWords } from "@/lib/text/text";

type Props = {
  text: MapWords;
  picture: (format: Format) => string;
  embed: string; // address of the document for an iframe
  title: string;
  height: number;
};

/** Quiet links to the picture as a file, and the code that puts it on another site. */
export function PictureLinks({ text, picture, embed, title, height }: Props) {
  const code = `<iframe src="${ownOrigin()}${localised(text, embed).replaceAll("&", "&amp;")}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className={`small screen-only ${styles.links}`}>
      <a href={localised(text, picture("png"))} download="">
        {text.pictures.png}
      </a>
      <a href={localised(text, picture("svg"))} download="">
        {text.pictures.svg}
      </a>
      <details className={styles.embed}>
        <summary>{text.pictures.embed}</summary>
        <label>
          {text.pictures.embedNote}
          <textarea readOnly rows={4} value={code} spellCheck={false} />
        </label>
      </details>
    </div>
  );
}
