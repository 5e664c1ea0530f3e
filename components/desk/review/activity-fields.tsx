import type { ProposedActivity } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { fieldWords, recordWords } from "@/lib/text/zh/record-words";
import { zh } from "@/lib/text/zh/dictionary";
import { activityStatuses, activityTypes, organisationRoles } from "@/lib/record/types";
import { editions } from "@/lib/text/zh/editions";
import form from "../form.module.css";
import styles from "./record-form.module.css";
import { RegionChooser } from "./region-chooser";
import { useReviewTools } from "./review-context";
import { RowList } from "./row-list";

const say = desk.review.form;

export function ActivityFields({ content }: { content: ProposedActivity }) {
  const { editions: choices } = useReviewTools();
  return (
    <>
      <label className={`${form.field} ${styles.wide}`}>
        {fieldWords.activity.title}
        <input name="title" defaultValue={content.title} required minLength={2} maxLength={60} />
      </label>
      <fieldset className={`${styles.types} ${styles.wide}`}>
        <legend>{say.types}</legend>
        {activityTypes.map((type) => (
          <label key={type}>
            <input type="checkbox" name="types" value={type} defaultChecked={content.types.includes(type)} />
            {zh.activityType[type]}
          </label>
        ))}
      </fieldset>
      <RegionChooser name="region" word={fieldWords.activity.region} value={content.region} />
      <RegionChooser name="city" word={fieldWords.activity.city} value={content.city} />
      <label className={form.field}>
        {`${recordWords.dates} ${say.start}`}
        <input name="startsOn" type="date" defaultValue={content.startsOn ?? ""} />
      </label>
      <label className={form.field}>
        {`${recordWords.dates} ${say.end}`}
        <input name="endsOn" type="date" defaultValue={content.endsOn ?? ""} />
      </label>
      <label className={form.field}>
        {fieldWords.activity.dateLiteral}
        <input name="dateLiteral" defaultValue={content.dateLiteral ?? ""} maxLength={100} />
      </label>
      <label className={styles.tick}>
        <input name="yearInferred" type="checkbox" defaultChecked={content.yearInferred} />
        {fieldWords.activity.yearInferred}
      </label>
      <label className={form.field}>
        {fieldWords.activity.status}
        <select name="status" defaultValue={content.status}>
          {activityStatuses.map((each) => (
            <option key={each} value={each}>
              {editions.status[each]}
            </option>
          ))}
        </select>
      </label>
      <label className={`${form.field} ${styles.wide}`}>
        {fieldWords.activity.campaign}
        <select name="campaign" defaultValue={content.campaign ?? ""}>
          <option value="">{say.none}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <RowList
        legend={fieldWords.activity.organisations}
        rows={content.organisations}
        blank={{ name: "", role: "host" }}
      >
        {({ name, role }) => (
          <>
            <select
              name="organisations.role"
              aria-label={say.roleOf}
              defaultValue={role}
              className={form.input}
            >
              {organisationRoles.map((each) => (
                <option key={each} value={each}>
                  {zh.organisationRole[each]}
                </option>
              ))}
            </select>
            <input
              name="organisations.name"
              aria-label={say.name}
              defaultValue={name}
              maxLength={200}
              className={form.input}
            />
          </>
        )}
      </RowList>
    </>
  );
}
