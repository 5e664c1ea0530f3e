import type { ProposedCampaign } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { editions } from "@/lib/text/zh/editions";
import { fieldWords, recordWords } from "@/lib/text/zh/record-words";
import { campaignSeries } from "@/lib/record/types";
import form from "../form.module.css";
import styles from "./record-form.module.css";
import { useReviewTools } from "./review-context";
import { WordSelect } from "./word-select";

const say = desk.review.form;

/** An edition; choosing one on record says that this is it, whatever number is written. */
export function CampaignFields({ content }: { content: ProposedCampaign }) {
  const { campaigns } = useReviewTools();
  return (
    <>
      <label className={`${form.field} ${styles.wide}`}>
        {fieldWords.campaign.name}
        <input name="name" defaultValue={content.name} required minLength={2} maxLength={80} />
      </label>
      <label className={`${form.field} ${styles.wide}`}>
        {say.onRecord}
        <select name="edition" defaultValue="">
          <option value="">{say.byNumber}</option>
          {campaigns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <WordSelect
        name="series"
        word={fieldWords.campaign.series}
        value={content.series}
        options={campaignSeries.map((each) => [each, editions.series[each]])}
      />
      <label className={form.field}>
        {fieldWords.campaign.number}
        <input name="number" type="number" min={1} max={2999} defaultValue={content.number ?? ""} />
      </label>
      <label className={form.field}>
        {`${recordWords.dates} ${say.start}`}
        <input name="startsOn" type="date" defaultValue={content.startsOn ?? ""} />
      </label>
      <label className={form.field}>
        {`${recordWords.dates} ${say.end}`}
        <input name="endsOn" type="date" defaultValue={content.endsOn ?? ""} />
      </label>
      <label className={`${form.field} ${styles.wide}`}>
        {fieldWords.campaign.theme}
        <input name="theme" defaultValue={content.theme ?? ""} maxLength={200} />
      </label>
      <label className={styles.tick}>
        <input name="themeTranslated" type="checkbox" defaultChecked={content.themeTranslated} />
        {fieldWords.campaign.themeTranslated}
      </label>
    </>
  );
}
