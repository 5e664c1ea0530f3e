import { definitionOf } from "@/lib/record/definitions";
import { indicators } from "@/lib/record/indicators";
import type { Text } from "@/lib/text/text";

/** Every indicator with its definition, made from the table the comparator reads. */
export function Glossary({ text }: { text: Text }) {
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{text.about.indicators}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.indicator}</th>
            <th scope="col">{text.about.object}</th>
            <th scope="col">{text.about.business}</th>
            <th scope="col">{text.about.unit}</th>
            <th scope="col">{text.about.definition}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, name, object, business, unit }) => (
            <tr key={id} id={`indicator-${id}`}>
              <th scope="row">{name}</th>
              <td>{object}</td>
              <td>{business}</td>
              <td>{unit}</td>
              <td>{definitionOf(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
