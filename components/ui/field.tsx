import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';

const boxClass = 'block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2 py-1';

/** For scripts: where a field and what is wrong with it stand, by the field's name. */
const errorId = (name: string) => `${name}-error`;
const hintId = (name: string) => `${name}-hint`;

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** For scripts that show a field at times. */
  data?: { readonly [name: `data-${string}`]: string };
}

function Described({ name, hint, data, children }: Omit<FieldProps, 'label'> & Children) {
  return (
    <div data-field={name} {...data}>
      {children}
      {hint && (
        <p id={hintId(name)} className="text-small text-quiet">
          {hint}
        </p>
      )}
      <p id={errorId(name)} hidden className="border-s-4 border-bad ps-2 font-semibold text-bad" />
    </div>
  );
}

interface Children {
  children?: ReactNode;
}

const descriptions = (name: string) => ({
  'aria-describedby': `${hintId(name)} ${errorId(name)}`,
});

/** A line to type, with its hint below and a place for what is wrong with it. */
export function TextField({
  name,
  label,
  hint,
  data,
  ...input
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>) {
  return (
    <Described name={name} hint={hint} {...(data && { data })}>
      <label className="block">
        <span className="font-semibold">{label}</span>
        <input
          autoComplete="off"
          {...input}
          name={name}
          className={boxClass}
          {...descriptions(name)}
        />
      </label>
    </Described>
  );
}

/** Some lines to type. */
export function LongTextField({ name, label, hint, data }: FieldProps) {
  return (
    <Described name={name} hint={hint} {...(data && { data })}>
      <label className="block">
        <span className="font-semibold">{label}</span>
        <textarea name={name} rows={3} className={boxClass} {...descriptions(name)} />
      </label>
    </Described>
  );
}

/** One choice of several. */
export function SelectField({
  name,
  label,
  hint,
  data,
  children,
  ...select
}: FieldProps & Children & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name'>) {
  return (
    <Described name={name} hint={hint} {...(data && { data })}>
      <label className="block">
        <span className="font-semibold">{label}</span>
        <select {...select} name={name} className={boxClass} {...descriptions(name)}>
          {children}
        </select>
      </label>
    </Described>
  );
}

/** Fields that belong together under one question. */
export function FieldGroup({ name, label, hint, data, children }: FieldProps & Children) {
  return (
    <fieldset className="space-y-2" aria-describedby={`${hintId(name)} ${errorId(name)}`}>
      <legend className="font-semibold">{label}</legend>
      <Described name={name} hint={hint} {...(data && { data })}>
        {children}
      </Described>
    </fieldset>
  );
}

interface CheckBoxProps {
  name: string;
  value: string;
  children?: ReactNode;
}

/** A box to tick with its words beside it. */
export function CheckBox({ name, value, children }: CheckBoxProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} value={value} className="size-5 shrink-0" />
      <span>{children}</span>
    </label>
  );
}
