import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./proposal-card.module.css";

/** Publishing for a browser without scripts. */
export function PublishForm({
  document,
  action,
}: {
  document: string;
  action: (data: FormData) => Promise<void>;
}) {
  return (
    <form action={action} className={styles.plain}>
      <input type="hidden" name="document" value={document} />
      <button type="submit" name="action" value="publish" className={form.primary}>
        {desk.actions.publish}
      </button>
    </form>
  );
}
