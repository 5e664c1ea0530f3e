import form from "../form.module.css";

type Props = {
  name: string;
  word: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange?: (value: string) => void;
};

export function WordSelect({ name, word, value, options, onChange }: Props) {
  return (
    <label className={form.field}>
      {word}
      <select name={name} defaultValue={value} onChange={(event) => onChange?.(event.currentTarget.value)}>
        {options.map(([id, said]) => (
          <option key={id} value={id}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
