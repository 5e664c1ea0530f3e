import { ownOrigin } from "@/lib/address/own-origin";
import type { Format } from "@/lib/address/pictures";
import { pictures } from "@/lib/text/zh/pictures";
import styles from "./picture-links.module.css";

type Props = {
  picture: (format: Format) => string;
  embed: string; // address of the document for an iframe
  title: string;
  height: number;
};

/** Quiet links to the picture as a file, and the code that puts it on another site. */
export function PictureLinks({ picture, embed, title, height }: Props) {
  const code = `<iframe src="${ownOrigin()}${embed.replaceAll("&", "&amp;")}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className={`small screen-only ${styles.links}`}>
      <a href={picture("png")} download="">
        {pictures.png}
      </a>
      <a href={picture("svg")} download="">
        {pictures.svg}
      </a>
      <details className={styles.embed}>
        <summary>{pictures.embed}</summary>
        <label>
          {pictures.embedNote}
          <textarea readOnly rows={4} value={code} spellCheck={false} />
        </label>
      </details>
    </div>
  );
}
