"use client";

import type { Locale } from "@/lib/text/locale";
import { useState } from "react";
import type { ComponentType } from "react";
import styles from "./region-suggest.module.css";

/** Words come as properties: the dictionary is for the server, and too large to send along with one field. */
export type RegionFieldProps = {
  locale: Locale;
  id: string;
  label: string;
  placeholder: string;
  /** Where only some regions have anything: what to say of each that does. They come first, and no other can be chosen. */
  offered?: { readonly [adcode: string]: string };
};

type Suggest = ComponentType<RegionFieldProps & { initial: string }>;

/** A plain field of a plain form; suggestions are fetched when a reader first types. */
export function RegionField(props: RegionFieldProps) {
  const [typed, setTyped] = useState("");
  const [Suggest, setSuggest] = useState<Suggest | null>(null);
  if (Suggest !== null) return <Suggest {...props} initial={typed} />;
  return (
    <input
      id={props.id}
      name="q"
      type="search"
      required
      autoComplete="off"
      aria-label={props.label}
      placeholder={props.placeholder}
      className={styles.input}
      onInput={async (event) => {
        setTyped(event.currentTarget.value);
        const { RegionSuggest } = await import("./region-suggest");
        setSuggest(() => RegionSuggest);
      }}
    />
  );
}
