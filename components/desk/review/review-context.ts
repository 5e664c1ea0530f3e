"use client";

import { createContext, useContext } from "react";
import type { DecisionInput } from "@/lib/review/decisions";
import type { DeskAction } from "@/lib/review/desk-keys";
import type { Notice, Proposal } from "@/lib/review/review";
import type { Selection } from "@/lib/review/state";
import type { Campaign, Region, RegionNames } from "@/lib/record/types";

/** What every part of the review desk may know and do. The value changes only with the editions a document proposes, so it hardly renders anything again. */
export type ReviewTools = {
  names: RegionNames;
  text: string; // of the document
  regions: readonly Region[];
  campaigns: readonly Campaign[]; // on record
  editions: readonly { id: string; name: string }[]; // those, and what this document proposes
  notices: readonly Notice[];
  select: (selection: Selection) => void;
  perform: (action: DeskAction) => void;
  decide: (input: DecisionInput) => void;
  decideByForm: (data: FormData) => Promise<void>;
  close: () => void;
  editFrom: (id: string, draft: Proposal["content"]) => void;
};

export const ReviewContext = createContext<ReviewTools | null>(null);

export function useReviewTools(): ReviewTools {
  const tools = useContext(ReviewContext);
  if (tools === null) throw new Error("outside of the review desk");
  return tools;
}
