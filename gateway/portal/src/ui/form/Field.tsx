import '../../theme/inputs.ts';
import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumber } from '../../i18n/numbers.ts';
import { Icon } from '../Icon.tsx';
import type { Option } from '../list/Filters.tsx';
import { boundsOf, tooMany } from './complaints.ts';
import { DayField } from './DayField.tsx';
import classes from './Field.module.css';
import { type FieldSpec, startOf, type Value, type Values } from './fields.ts';

export const RADIOS_UP_TO = 5;

export type FieldProps = {
  id: string;
  name: string;
  spec: FieldSpec;
  values: Values;
  errors: Readonly<Record<string, string>>;
  set: (name: string, value: Value) => void;
};

export const idOf = (form: string, name: string) => `${form}-${name}`.replaceAll('.', '-');

function useLabel() {
  const { t } = useTranslation();
  return (spec: FieldSpec) =>
    spec.optional ? `${spec.label} (${t('form.optional')})` : spec.label;
}

/** One field, label above, hint under the label, error under the field. */
export function Field(props: FieldProps) {
  const { id, name, spec, values, errors, set } = props;
  const label = useLabel()(spec);
  const value = values[name] ?? startOf(spec);
  const error = errors[name];
  const common = { id, label, description: spec.hint, error };
  switch (spec.kind) {
    case 'day':
      return (
        <DayField {...common} spec={spec} value={String(value)} set={(day) => set(name, day)} />
      );
    case 'text':
    case 'lines':
      return (
        <TextField {...common} spec={spec} value={String(value)} set={(text) => set(name, text)} />
      );
    case 'count':
      return (
        <TextInput
          {...common}
          className={classes.number}
          inputMode="numeric"
          autoComplete="off"
          value={String(value)}
          rightSection={spec.unit && <span className={classes.unit}>{spec.unit}</span>}
          rightSectionWidth="auto"
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <ChoiceField {...common} spec={spec} value={String(value)} set={(one) => set(name, one)} />
      );
    case 'checks':
      return <ChecksField {...common} spec={spec} value={value} set={(all) => set(name, all)} />;
    case 'flag':
      return (
        <Checkbox
          {...common}
          checked={value === true}
          onChange={(event) => set(name, event.currentTarget.checked)}
        />
      );
    case 'picked':
      return spec.render({
        id,
        value: value as readonly string[],
        error,
        onChange: (picked) => set(name, picked),
      });
    case 'rows':
      return <RowsField {...props} spec={spec} />;
  }
}

type Common<K extends FieldSpec['kind'], V> = {
  id: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  spec: Extract<FieldSpec, { kind: K }>;
  value: V;
  set: (value: V) => void;
};

function TextField({ spec, value, set, ...common }: Common<'text' | 'lines', string>) {
  const { t } = useTranslation();
  const number = useNumber();
  const over = tooMany(spec, value);
  const { most } = boundsOf(spec, 'tooLong');
  const tooLong =
    over > 0 &&
    t(spec.kind === 'lines' ? 'form.lineOver' : 'form.over', {
      count: over,
      over: number(over),
      most: number(most),
    });
  const long = spec.kind === 'lines' || spec.long;
  const shared = {
    ...common,
    error: tooLong || common.error,
    value,
    autoComplete: 'off',
  };
  return long ? (
    <Textarea {...shared} rows={4} onChange={(event) => set(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={(event) => set(event.currentTarget.value)} />
  );
}

/** A chosen option stays in the list even if the reloaded list does not have it. */
function useOptionsWith(options: readonly Option[], value: string): readonly Option[] {
  const chosen = useRef<Option | null>(null);
  const found = options.find((one) => one.value === value);
  if (found) chosen.current = found;
  if (found || value === '') return options;
  const label = chosen.current?.value === value ? chosen.current.label : value;
  return [...options, { value, label }];
}

function ChoiceField({ spec, value, set, ...common }: Common<'choice', string>) {
  const { t } = useTranslation();
  const options = useOptionsWith(spec.options, value);
  if (spec.options.length > RADIOS_UP_TO) {
    return (
      <NativeSelect
        {...common}
        value={value}
        data={[{ value: '', label: t('form.choose') }, ...options]}
        onChange={(event) => set(event.currentTarget.value)}
      />
    );
  }
  const { id, ...group } = common;
  return (
    <Radio.Group {...group} value={value} onChange={set}>
      <div className={classes.options}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            id={index === 0 ? id : undefined}
            value={option.value}
            label={option.label}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function ChecksField({ spec, value, set, ...common }: Common<'checks', Value>) {
  const { id, ...group } = common;
  return (
    <Checkbox.Group {...group} value={[...(value as readonly string[])]} onChange={set}>
      <div className={classes.options}>
        {spec.options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={index === 0 ? id : undefined}
            value={option.value}
            label={option.label}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

type RowsProps = FieldProps & { spec: Extract<FieldSpec, { kind: 'rows' }> };

function RowsField({ id, name, spec, values, errors, set }: RowsProps) {
  const { t } = useTranslation();
  const rows = (values[name] ?? ['0']) as readonly string[];
  const next = String(Math.max(-1, ...rows.map(Number)) + 1);
  return (
    <div className={classes.rows} id={id} tabIndex={-1}>
      {rows.map((row, index) => (
        <fieldset key={row} className={classes.row}>
          <legend>
            {spec.label} {index + 1}
          </legend>
          {Object.entries(spec.fields).map(([field, one]) => {
            const full = `${name}.${row}.${field}`;
            const at = idOf(id, `${row}.${field}`);
            return <Field key={full} {...{ id: at, name: full, spec: one, values, errors, set }} />;
          })}
          {(rows.length > 1 || spec.optional) && (
            <Button
              variant="subtle"
              className={classes.remove}
              leftSection={<Icon name="close" small />}
              onClick={() =>
                set(
                  name,
                  rows.filter((other) => other !== row),
                )
              }
            >
              {t('form.remove', { n: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {errors[name] && <p className={classes.error}>{errors[name]}</p>}
      <Button
        variant="default"
        className={classes.add}
        leftSection={<Icon name="plus" small />}
        onClick={() => set(name, [...rows, next])}
      >
        {t('form.add')}
      </Button>
    </div>
  );
}
