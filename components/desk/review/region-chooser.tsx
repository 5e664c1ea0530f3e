"use client";

import { useCombobox } from "downshift";
import { useId, useState } from "react";
import { matchRegions } from "@/lib/record/region-match";
import { desk } from "@/lib/text/zh/desk";
import type { Adcode } from "@/lib/record/types";
import form from "../form.module.css";
import styles from "./region-chooser.module.css";
import { useReviewTools } from "./review-context";

type Props = { name: string; word: string; value: Adcode | null };

/** A region by 汉字, 拼音, initials or code, out of all we know; what is not chosen from the list is not stated. */
export function RegionChooser({ name, word, value }: Props) {
  const { regions, names } = useReviewTools();
  const [chosen, setChosen] = useState(() => regions.find(({ adcode }) => adcode === value) ?? null);
  const [text, setText] = useState(chosen?.name ?? "");
  const found = matchRegions(regions, text);
  const id = useId();
  const { isOpen, getMenuProps, getInputProps, getItemProps, getLabelProps, highlightedIndex } = useCombobox({
    id,
    items: found,
    inputValue: text,
    selectedItem: chosen,
    defaultHighlightedIndex: 0,
    itemToString: (region) => region?.name ?? "",
    onInputValueChange: ({ inputValue }) => {
      setText(inputValue);
      if (inputValue !== chosen?.name) setChosen(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      setChosen(selectedItem);
      setText(selectedItem?.name ?? "");
    },
  });
  return (
    <div className={`${form.field} ${styles.chooser}`}>
      <label {...getLabelProps()}>{word}</label>
      <input {...getInputProps({ placeholder: desk.review.form.region, autoComplete: "off" })} />
      <input type="hidden" name={name} value={chosen?.adcode ?? ""} />
      <small>{chosen === null ? desk.review.form.none : chosen.adcode}</small>
      <ul {...getMenuProps()} className={styles.menu} hidden={!isOpen || found.length === 0}>
        {isOpen &&
          found.map((region, index) => (
            <li
              key={region.adcode}
              {...getItemProps({ item: region, index })}
              data-highlighted={highlightedIndex === index || undefined}
            >
              {region.name}{" "}
              <small>
                {[region.parent === null ? "" : names.get(region.parent), region.adcode]
                  .filter(Boolean)
                  .join(" ")}
              </small>
            </li>
          ))}
      </ul>
    </div>
  );
}
