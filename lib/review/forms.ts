import { readForm } from "@/lib/record/field-shapes";
import type { Form } from "@/lib/record/field-types";
import { activityFields, campaignFields, observationFields } from "@/lib/record/fields";
import { findIndicator } from "@/lib/record/indicators";
import { desk } from "@/lib/text/zh/desk";
import { fieldWords } from "@/lib/text/zh/record-words";
import { campaignId } from "@/lib/record/campaign-id";
import type { Content, ProposedActivity, ProposedCampaign, ProposedObservation } from "./review";

/** The content a filled form describes, or what is wrong with it. What the server refuses is the server's to say. */
export function readContent(before: Content, form: Form): Content | string {
  switch (before.kind) {
    case "activity":
      return readActivity(before, form);
    case "observation":
      return readObservation(before, form);
    case "campaign":
      return readCampaign(before, form);
  }
}

const complain = <K extends string>(names: readonly K[], words: { readonly [name in K]: string }) =>
  desk.review.form.unreadable(names.map((name) => words[name]));

function readActivity(before: ProposedActivity, form: Form): ProposedActivity | string {
  const { said, unreadable } = readForm(activityFields, form);
  if (unreadable.length > 0) return complain(unreadable, fieldWords.activity);
  const after = { ...before, ...said };
  // What stays ticked keeps its order, so that nothing seems changed that was not.
  const types = [...new Set([...before.types, ...after.types])].filter((type) => after.types.includes(type));
  return { ...after, types, endsOn: after.endsOn ?? after.startsOn };
}

/** An edition is known by its series and number; one without a number keeps the id it had. */
function readCampaign(before: ProposedCampaign, form: Form): ProposedCampaign | string {
  const { said, unreadable } = readForm(campaignFields, form);
  if (unreadable.length > 0) return complain(unreadable, fieldWords.campaign);
  const after = { ...before, ...said };
  const chosen = String(form.get("edition") ?? "");
  const isSame = after.series === before.series && after.number === before.number;
  const own = isSame || after.number === null ? before.id : campaignId(after.series, after.number);
  return { ...after, id: chosen || own };
}

function readObservation(before: ProposedObservation, form: Form): ProposedObservation | string {
  const { said, unreadable } = readForm(observationFields, form);
  if (unreadable.length > 0) return complain(unreadable, fieldWords.observation);
  const after = { ...before, ...said };
  const unit = after.indicator === null ? undefined : findIndicator(after.indicator)?.unit;
  return { ...after, unit: unit ?? before.unit };
}
