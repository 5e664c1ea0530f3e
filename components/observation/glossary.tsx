import { definitionOf } from "@/lib/record/definitions";
import { indicators } from "@/lib/record/indicators";
import { zh } from "@/lib/text/zh/dictionary";

/** Every indicator with its definition, made from the table the comparator reads. */
export function Glossary() {
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{zh.about.indicators}</caption>
        <thead>
          <tr>
            <th scope="col">{zh.table.indicator}</th>
            <th scope="col">{zh.about.object}</th>
            <th scope="col">{zh.about.business}</th>
            <th scope="col">{zh.about.unit}</th>
            <th scope="col">{zh.about.definition}</th>
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
