/** Whether a string is a day of the calendar in ISO form; 2019-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
