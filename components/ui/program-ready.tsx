"use client";

import { useEffect } from "react";

/** Tells the loader of a public page that React has taken the document over; what met the page before is handed over now. */
export function ProgramReady() {
  useEffect(() => {
    dispatchEvent(new Event("zhiyun:ready"));
  }, []);
  return null;
}
