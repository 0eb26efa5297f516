/** A switch with its label, and a note beside it. */
interface Props {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Switch({ id, label, note, checked, disabled = false, onChange }: Props) {
  return (
    <label class="switch" for={id}>
      <span class="label">
        {label}
        {note ? (
          <bdi class="note" dir="auto">
            {note}
          </bdi>
        ) : null}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
