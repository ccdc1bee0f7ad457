interface AddListProps {
  name: string;
  label: string;
  /** What can be chosen although it is not listed. */
  other?: string;
}

/** A list that grows by what is chosen; the script fills in what there is to choose from. */
export function AddList({ name, label, other }: AddListProps) {
  return (
    <>
      <div data-items={name} />
      <label className="block">
        <span className="sr-only">{label}</span>
        <select
          data-add={name}
          className="block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2"
        >
          <option value="">{label}</option>
          {other && <option value="other">{other}</option>}
        </select>
      </label>
    </>
  );
}
