"use client";

import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useCombobox } from "downshift";
import { useState } from "react";
import type { RegionSuggestion } from "@/lib/open/api";
import { queryClient } from "../query-client";
import { regionSuggestions } from "../query-options";
import type { RegionFieldProps } from "./region-field";
import styles from "./region-suggest.module.css";

type Props = RegionFieldProps & { initial: string };

/** The search field with a list of matching regions; takes the place of the plain field once a reader has begun to type. */
export function RegionSuggest(props: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <Combobox {...props} />
    </QueryClientProvider>
  );
}

function Combobox({ locale, id, label, placeholder, offered, initial }: Props) {
  const [typed, setTyped] = useState(initial);
  const { data } = useQuery({
    ...regionSuggestions({ locale }, typed.trim()),
    placeholderData: (previous) => previous,
  });
  const found = typed.trim() === "" ? [] : (data?.data ?? []);
  const isOffered = ({ adcode }: RegionSuggestion) => offered === undefined || adcode in offered;
  const regions = [...found.filter(isOffered), ...found.filter((region) => !isOffered(region))];
  const { isOpen, getMenuProps, getInputProps, getItemProps, highlightedIndex } = useCombobox({
    items: regions,
    isItemDisabled: (region) => !isOffered(region),
    inputId: id,
    initialInputValue: initial,
    initialIsOpen: initial !== "",
    itemToString: (region) => region?.name ?? "",
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      const field = document.getElementById(id);
      if (selectedItem !== null && field instanceof HTMLInputElement && field.form !== null)
        submitWith(field.form, selectedItem);
    },
  });
  return (
    <>
      <input
        {...getInputProps({
          name: "q",
          placeholder,
          autoComplete: "off",
          required: true,
          autoFocus: true,
          "aria-label": label,
        })}
        className={styles.input}
      />
      <ul
        {...getMenuProps({ "aria-label": label })}
        className={styles.menu}
        hidden={!isOpen || regions.length === 0}
      >
        {isOpen &&
          regions.map((region, index) => (
            <li
              key={region.adcode}
              {...getItemProps({ item: region, index })}
              data-highlighted={highlightedIndex === index || undefined}
            >
              {region.name} <small>{offered?.[region.adcode] ?? region.kind}</small>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Sends the form as the reader would, with the code in the place of what was typed: a name may be shared, a code is not. */
function submitWith(form: HTMLFormElement, { adcode }: RegionSuggestion): void {
  const fields = new FormData(form);
  fields.set("q", adcode);
  const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  location.assign(`${form.action}?${query}`);
}
