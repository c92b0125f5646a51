/** Fields of forms: a label, its field, and help. */
import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  help?: string;
  children(attributes: { id: string; 'aria-describedby'?: string }): ReactNode;
}

function Field({ label, help, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(help === undefined ? {} : { 'aria-describedby': `${id}-help` }) })}
      {help === undefined ? null : (
        <span id={`${id}-help`} className="help">
          {help}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string; lang?: string | undefined }[];
  change(value: string): void;
}

export function Choice({ label, value, options, change }: ChoiceProps) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select
          {...attributes}
          className="input"
          value={value}
          onChange={(event) => change(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface WordsProps {
  label: string;
  value: string;
  change(value: string): void;
  help?: string;
  rows?: number;
  /** Least number of characters. */
  fewest?: number;
}

/** Free words, required. */
export function Words({ label, value, change, help, rows = 4, fewest = 3 }: WordsProps) {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {(attributes) => (
        <textarea
          {...attributes}
          className="input"
          dir="auto"
          rows={rows}
          value={value}
          required
          minLength={fewest}
          maxLength={4000}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

interface LineProps extends Omit<WordsProps, 'rows' | 'fewest'> {
  required?: boolean;
  /** Codes and numbers, which read from left to right in any text. */
  code?: boolean;
  maxLength?: number;
  pattern?: string;
}

export function Line(props: LineProps) {
  const { label, value, change, help, required = false, code = false, maxLength, pattern } = props;
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {(attributes) => (
        <input
          {...attributes}
          className="input"
          dir={code ? 'ltr' : 'auto'}
          value={value}
          required={required}
          autoComplete="off"
          spellCheck="false"
          maxLength={maxLength}
          pattern={pattern}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}
