import { ownOrigin } from "@/lib/address/own-origin";
import { pictures } from "@/lib/text/pictures";
import styles from "./picture-links.module.css";

type Props = {
  picture: string; // address of the picture without its ending
  embed: string; // address of the document for an iframe
  query: string;
  title: string;
  height: number;
};

/** Quiet links to the picture as a file, and the code that puts it on another site. */
export function PictureLinks({ picture, embed, query, title, height }: Props) {
  const code = `<iframe src="${ownOrigin()}${embed}${query.replaceAll("&", "&amp;")}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className={`small screen-only ${styles.links}`}>
      <a href={`${picture}.png${query}`} download="">
        {pictures.png}
      </a>
      <a href={`${picture}.svg${query}`} download="">
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
