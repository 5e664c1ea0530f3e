import { maySettle } from "@/lib/review/accounts";
import type { Person } from "@/lib/review/accounts";
import { desk, roleWords } from "@/lib/text/zh/desk";
import form from "./form.module.css";
import styles from "./desk-bar.module.css";

/** Where one is in the desk, as whom, and the way out. */
export function DeskBar({ person, signOut }: { person: Person; signOut: () => Promise<void> }) {
  const { nav } = desk;
  return (
    <div className={styles.bar}>
      <nav aria-label={nav.label}>
        <ul className={styles.links}>
          <li>
            <a href="/desk">{nav.documents}</a>
          </li>
          <li>
            <a href="/desk/history">{nav.history}</a>
          </li>
          {maySettle(person) && (
            <li>
              <a href="/desk/settings">{nav.settings}</a>
            </li>
          )}
        </ul>
      </nav>
      <form action={signOut} className={form.row}>
        <span className="small soft">{desk.signedIn(person.name, roleWords[person.role])}</span>
        <button type="submit" className={form.button}>
          {nav.signOut}
        </button>
      </form>
    </div>
  );
}
