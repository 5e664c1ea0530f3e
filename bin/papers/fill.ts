/** A paper with what stands between `<!-- name -->` and `<!-- /name -->` made anew. Throws where it has no such place. */
export function fill(paper: string, name: string, made: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [paper.indexOf(start), paper.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`no place for ${name} in this paper`);
  return `${paper.slice(0, from)}${start}\n\n${made}\n\n${paper.slice(to)}`;
}
