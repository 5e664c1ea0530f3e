import type { ReactNode } from "react";
import styles from "./section.module.css";

type Props = {
  id: string;
  formerId?: string; // an anchor that addresses out there still have
  title: string;
  note?: ReactNode; // said once for the whole part, beside its heading where there is room
  children: ReactNode;
};

/** A part of a page under its own heading, which is also its anchor. */
export function Section({ id, formerId, title, note, children }: Props) {
  const heading = <h2 id={`${id}-title`}>{title}</h2>;
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      {formerId !== undefined && <span id={formerId} />}
      {note === undefined ? (
        heading
      ) : (
        <div className={styles.head}>
          {heading}
          <p className="soft">{note}</p>
        </div>
      )}
      {children}
    </section>
  );
}
