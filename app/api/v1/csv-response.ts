/** A CSV file to keep, under a name that says what it is. */
export function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "access-control-allow-origin": "*",
    },
  });
}
