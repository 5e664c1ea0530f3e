import { killRounds, works } from "./kill";

/** A thousand times killed in the middle of writing, SIEGE_KILLS for fewer: what it left, in lines; exit code 1 at any fault. */
const rounds = await killRounds(Number(process.env["SIEGE_KILLS"] ?? 1000));
const faulty = rounds.filter(({ faults }) => faults.length > 0);
for (const work of works) {
  const of = rounds.filter((round) => round.work === work);
  console.log(
    `  ${work.padEnd(8)} ${of.length} kills, ${of.filter((round) => faulty.includes(round)).length} with faults`,
  );
}
for (const { work, delay, faults } of faulty)
  console.log(`  ${work} after ${delay.toFixed(1)} ms: ${JSON.stringify(faults)}`);
process.exitCode = faulty.length === 0 ? 0 : 1;
