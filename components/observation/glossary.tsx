import { nameOfIndicator } from "@/lib/record/indicator-words";
import { wordsOfIndicator } from "@/lib/record/indicator-words";
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
          {indicators.map(({ id, object, business, unit }) => (
            <tr key={id} id={`indicator-${id}`}>
              <th scope="row">{nameOfIndicator(text, id)}</th>
              <td>{text.objects[object]}</td>
              <td>{text.businesses[business]}</td>
              <td>{text.unit(unit)}</td>
              <td>{wordsOfIndicator(text, id).definition}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
