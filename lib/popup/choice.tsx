/** One of a few: a labelled list to choose from. */
interface Props<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

export const Choice = <T extends string>({ id, label, value, options, onChange }: Props<T>) => (
  <label class="choice" for={id}>
    <span class="label">{label}</span>
    <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
      {options.map(([each, words]) => (
        <option key={each} value={each} selected={each === value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
