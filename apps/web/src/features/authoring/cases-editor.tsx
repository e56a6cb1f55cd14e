'use client';
import { type CaseInput, caseInputSchema, jsonSchema, type ProblemDraftSource } from '@codenova/contracts';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { JsonField } from './json-field.tsx';
import styles from './problem-editor.module.css';
import { UniqueNameField } from './unique-name-field.tsx';

type Props = {
  source: ProblemDraftSource;
  change: (part: Partial<ProblemDraftSource>, renamedCase?: { from: string; to: string }) => void;
};
type Case = ProblemDraftSource['cases'][number];

const shownAtOnce = 20;

/** What the solutions are tried on. Visible ones come first for people; explained ones are the examples. */
export function CasesEditor({ source, change }: Props) {
  const t = useTranslations('authoring.cases');
  const { cases } = source;
  const [shown, setShown] = useState(shownAtOnce);
  const set = (next: Case[]) => change({ cases: next });
  const move = (at: number, by: number) => {
    const next = [...cases];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    set(next);
  };
  const add = () => {
    const names = new Set(cases.map(({ name }) => name));
    let number = cases.length + 1;
    while (names.has(t('newName', { number }))) number++;
    set([...cases, { name: t('newName', { number }), visible: false, input: emptyInput(source) }]);
    setShown(cases.length + 1);
  };
  return (
    <div className={styles.fields}>
      <ul className={styles.cards}>
        {cases.slice(0, shown).map((each, at) => (
          <li key={each.name} className={styles.card}>
            <div className={styles.row}>
              <UniqueNameField
                place={{ field: 'caseName', of: each.name }}
                label={t('name')}
                name={each.name}
                taken={cases.map(({ name }) => name)}
                conflict={t('taken')}
                onChange={(name) =>
                  change(
                    { cases: cases.map((other, place) => (place === at ? { ...other, name } : other)) },
                    { from: each.name, to: name },
                  )
                }
              />
              <Checkbox
                className={styles.tick}
                label={t('visible')}
                checked={each.visible}
                onChange={(event) => {
                  const visible = event.currentTarget.checked;
                  set(cases.map((other, place) => (place === at ? { ...other, visible } : other)));
                }}
              />
              <div className={styles.tools}>
                <Button variant="subtle" aria-label={t('up')} disabled={at === 0} onClick={() => move(at, -1)}>
                  <IconArrowUp size={18} aria-hidden />
                </Button>
                <Button
                  variant="subtle"
                  aria-label={t('down')}
                  disabled={at === cases.length - 1}
                  onClick={() => move(at, 1)}
                >
                  <IconArrowDown size={18} aria-hidden />
                </Button>
                <Button
                  variant="subtle"
                  aria-label={t('remove', { name: each.name })}
                  onClick={() => set(cases.filter((_, place) => place !== at))}
                >
                  <IconTrash size={18} aria-hidden />
                </Button>
              </div>
            </div>
            <CaseFields
              source={source}
              value={each}
              onChange={(changed) => set(cases.map((other, place) => (place === at ? changed : other)))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        {cases.length > shown && (
          <Button variant="light" onClick={() => setShown(shown + 50)}>
            {t('more', { more: Math.min(50, cases.length - shown), total: cases.length })}
          </Button>
        )}
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}

function CaseFields({
  source,
  value,
  onChange,
}: {
  source: ProblemDraftSource;
  value: Case;
  onChange: (changed: Case) => void;
}) {
  const t = useTranslations('authoring.cases');
  const explanation = value.visible && (
    <Textarea
      label={t('explanation')}
      description={t('explanationHint')}
      value={value.explanation ?? ''}
      onChange={(event) => {
        const { explanation: _, ...rest } = value;
        const text = event.currentTarget.value;
        onChange((text === '' ? rest : { ...rest, explanation: text }) as Case);
      }}
      rows={2}
    />
  );
  if ('kept' in value)
    return (
      <>
        <p className={styles.kept}>{t('kept', { kilobytes: Math.ceil(value.bytes / 1_000) })}</p>
        {explanation}
      </>
    );
  const withExpected = (expected: typeof value.expected) => {
    const { expected: _, ...rest } = value;
    onChange(expected === undefined ? rest : { ...rest, expected });
  };
  if (value.input.kind === 'program')
    return (
      <div className={styles.fields}>
        <Textarea
          label={t(source.comparison.kind === 'interactor' ? 'interactorInput' : 'stdin')}
          className={styles.code}
          value={value.input.stdin}
          onChange={(event) => onChange({ ...value, input: { kind: 'program', stdin: event.currentTarget.value } })}
          rows={4}
          spellCheck={false}
        />
        <Textarea
          label={t('output')}
          description={t('outputHint')}
          className={styles.code}
          value={typeof value.expected === 'string' ? value.expected : ''}
          onChange={(event) => withExpected(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
          rows={3}
          spellCheck={false}
        />
        {explanation}
      </div>
    );
  return (
    <div className={styles.fields}>
      <InputField of={value.name} input={value.input} onChange={(input) => onChange({ ...value, input })} />
      <JsonField
        place={{ field: 'expected', of: value.name }}
        label={t('expected')}
        description={t('expectedHint')}
        value={value.expected}
        schema={jsonSchema}
        optional
        onChange={withExpected}
      />
      {explanation}
    </div>
  );
}

/** Arguments as a list; calls as lists of a name and its arguments. */
function InputField({
  of,
  input,
  onChange,
}: {
  of: string;
  input: Exclude<CaseInput, { kind: 'program' }>;
  onChange: (input: CaseInput) => void;
}) {
  const t = useTranslations('authoring.cases');
  if (input.kind === 'function')
    return (
      <JsonField
        place={{ field: 'arguments', of }}
        label={t('arguments')}
        description={t('argumentsHint')}
        value={input.args}
        schema={caseInputSchema.options[0].shape.args}
        onChange={(args) => args && onChange({ kind: 'function', args })}
      />
    );
  return (
    <JsonField
      place={{ field: 'calls', of }}
      label={t('calls')}
      description={t('callsHint')}
      value={input.calls}
      schema={caseInputSchema.options[1].shape.calls}
      onChange={(calls) => calls && onChange({ kind: 'class', calls })}
    />
  );
}

function emptyInput({ signature }: ProblemDraftSource): CaseInput {
  switch (signature.kind) {
    case 'function':
      return { kind: 'function', args: signature.parameters.map(({ type }) => (type.includes('[') ? [] : 0)) };
    case 'class':
      return { kind: 'class', calls: [{ method: signature.name, args: [] }] };
    case 'program':
      return { kind: 'program', stdin: '' };
    default:
      return signature satisfies never;
  }
}
