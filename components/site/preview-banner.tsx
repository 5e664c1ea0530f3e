import type { CSSProperties } from "react";
import type { Text } from "@/lib/text/text";

// Within the markup: a style sheet of the layout would be fetched with every public page, which never shows this.
const banner: CSSProperties = {
  position: "sticky",
  zIndex: 5,
  top: 0,
  borderBottom: "2px solid var(--accent)",
  background: "var(--paper-sunk)",
};
const bar: CSSProperties = {
  display: "flex",
  flexWrap: "wrap",
  justifyContent: "space-between",
  alignItems: "center",
  gap: "0.25rem 1rem",
  paddingBlock: "0.35rem",
};
const button: CSSProperties = {
  minHeight: "2rem",
  padding: "0.1rem 0.8rem",
  border: "1px solid var(--rule-firm)",
  borderRadius: 3,
  background: "var(--paper-raised)",
  color: "var(--ink)",
  font: "inherit",
  fontSize: "0.875rem",
};

/** On every page of a preview: what is seen here is not public. */
export function PreviewBanner({ text }: { text: Text }) {
  return (
    <aside style={banner} aria-label={text.preview.banner}>
      <form method="post" action="/desk/end-preview" className="page" style={bar}>
        <b style={{ color: "var(--accent)" }}>{text.preview.banner}</b>
        <button type="submit" style={button}>
          {text.preview.end}
        </button>
      </form>
    </aside>
  );
}
