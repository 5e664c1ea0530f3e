import type { ReactNode } from "react";

type Props = {
  id: string;
  formerId?: string; // an anchor that addresses out there still have
  title: string;
  children: ReactNode;
};

/** A part of a page under its own heading, which is also its anchor. */
export function Section({ id, formerId, title, children }: Props) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      {formerId !== undefined && <span id={formerId} />}
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
