import styles from "./chart-picture.module.css";

/** A chart the server has drawn, for wide boxes and for narrow ones, so that its type keeps its size. */
export function ChartPicture({ wide, narrow }: { wide: string | null; narrow: string }) {
  return (
    <div className={styles.box} aria-hidden="true">
      {wide !== null && <Drawing svg={wide} className={styles.wide} />}
      <Drawing svg={narrow} className={wide === null ? undefined : styles.narrow} />
    </div>
  );
}

function Drawing({ svg, className }: { svg: string; className: string | undefined }) {
  // Drawn by ECharts from our own option; figures and names in it are escaped there.
  // oxlint-disable-next-line react/no-danger
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
