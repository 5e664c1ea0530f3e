import { openDatabase, databasePath } from "@/db/client";
import { layIn } from "@/db/import/lay-in";

/** Imports what lies in `bulletins/`, as part of `npm start`. */
const database = openDatabase(databasePath());
if (!database.$client.readonly)
  for (const sentence of await layIn(database, "bulletins")) console.log(sentence);
database.$client.close();
