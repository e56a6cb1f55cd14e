'use client';
import {
  comparisonSchema,
  type FunctionSignature,
  judgingProgramSchema,
  limitsSchema,
  type ProblemDraftSource,
  parseType,
  signatureSchema,
} from '@codenova/contracts';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { JsonField } from './json-field.tsx';
import styles from './problem-editor.module.css';
import { useUntaken } from './untaken-context.ts';

type Props = { source: ProblemDraftSource; change: (part: Partial<ProblemDraftSource>) => void };

const firstOf = {
  function: { kind: 'function', name: 'solve', parameters: [{ name: 'nums', type: 'int[]' }], returns: 'int' },
  class: {
    kind: 'class',
    name: 'Counter',
    constructorParameters: [],
    methods: [{ name: 'add', parameters: [{ name: 'value', type: 'int' }], returns: 'int' }],
  },
  program: { kind: 'program' },
} as const;

const kinds = ['function', 'class', 'program'] as const;

/** What a solution looks like, how answers are compared, and what it may use. */
export function SignatureEditor({ source, change }: Props) {
  const t = useTranslations('authoring.signature');
  const { signature } = source;
  const { setUntaken } = useUntaken({ field: 'comparison' });
  return (
    <div className={styles.columns}>
      <div className={styles.fields}>
        <NativeSelect
          label={t('kind')}
          value={signature.kind}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(event) => {
            const kind = event.currentTarget.value as keyof typeof firstOf;
            const first = signatureSchema.parse(firstOf[kind]);
            // What was written for the other kind is no text of this one.
            setUntaken(undefined);
            change({ signature: first, comparison: { kind: kind === 'program' ? 'tokens' : 'exact' } });
          }}
        />
        {signature.kind === 'function' && (
          <FunctionFields signature={signature} onChange={(changed) => change({ signature: changed })} />
        )}
        {signature.kind === 'class' && (
          <JsonField
            key={signature.kind}
            place={{ field: 'class' }}
            label={t('class')}
            description={t('classHint')}
            value={signature}
            schema={signatureSchema}
            onChange={(value) => value && change({ signature: value })}
          />
        )}
      </div>
      <div className={styles.fields}>
        <JsonField
          key={`comparison of ${signature.kind}`}
          place={{ field: 'comparison' }}
          label={t('comparison')}
          description={t('comparisonHint')}
          value={source.comparison}
          schema={comparisonSchema}
          onChange={(value) => value && change({ comparison: value })}
        />
        {source.comparison.kind === 'checker' && (
          <Textarea
            label={t('checker')}
            description={t('checkerHint')}
            className={styles.code}
            value={source.checkerSource ?? ''}
            onChange={(event) => change({ checkerSource: event.currentTarget.value })}
            rows={12}
            spellCheck={false}
          />
        )}
        {(source.comparison.kind === 'validator' || source.comparison.kind === 'interactor') && (
          <JsonField
            place={{ field: 'judgingProgram' }}
            label={t('judgingProgram')}
            description={t('judgingProgramHint')}
            value={source.judgingProgram}
            schema={judgingProgramSchema}
            optional
            onChange={(value) => change({ judgingProgram: value })}
          />
        )}
        <JsonField
          place={{ field: 'limits' }}
          label={t('limits')}
          description={t('limitsHint')}
          value={source.limits}
          schema={limitsSchema}
          onChange={(value) => value && change({ limits: value })}
        />
      </div>
    </div>
  );
}

function FunctionFields({
  signature,
  onChange,
}: {
  signature: FunctionSignature;
  onChange: (signature: FunctionSignature) => void;
}) {
  const t = useTranslations('authoring.signature');
  const { parameters } = signature;
  const isType = (type: string) => parseType(type) !== undefined;
  const typeError = (type: string) => (isType(type) ? undefined : t('unknownType'));
  const set = (at: number, part: Partial<(typeof parameters)[number]>) =>
    onChange({
      ...signature,
      parameters: parameters.map((each, other) => (other === at ? { ...each, ...part } : each)),
    });
  return (
    <>
      <TextInput
        label={t('name')}
        value={signature.name}
        onChange={(event) => onChange({ ...signature, name: event.currentTarget.value })}
      />
      {parameters.map((parameter, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parameters are known by their place
        <div key={at} className={styles.row}>
          <TextInput
            label={t('parameter', { number: at + 1 })}
            value={parameter.name}
            onChange={(event) => set(at, { name: event.currentTarget.value })}
          />
          <TextInput
            label={t('type')}
            value={parameter.type}
            error={typeError(parameter.type)}
            onChange={(event) => set(at, { type: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            aria-label={t('removeParameter', { name: parameter.name })}
            disabled={parameters.length === 1}
            onClick={() => onChange({ ...signature, parameters: parameters.filter((_, other) => other !== at) })}
          >
            <IconX size={18} aria-hidden />
          </Button>
        </div>
      ))}
      <div className={styles.tools}>
        <Button
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={parameters.length >= 8}
          onClick={() =>
            onChange({
              ...signature,
              parameters: [...parameters, { name: `value${parameters.length + 1}`, type: 'int' }],
            })
          }
        >
          {t('addParameter')}
        </Button>
      </div>
      <div className={styles.row}>
        <TextInput
          label={t('returns')}
          description={t('returnsHint')}
          value={signature.returns}
          error={signature.returns === 'void' ? undefined : typeError(signature.returns)}
          onChange={(event) => onChange({ ...signature, returns: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mutates')}
          description={t('mutatesHint')}
          value={signature.mutates ?? ''}
          data={[{ value: '', label: t('mutatesNothing') }, ...parameters.map(({ name }) => name)]}
          onChange={(event) => {
            const { mutates: _, ...rest } = signature;
            const { value } = event.currentTarget;
            onChange(value === '' ? rest : { ...rest, mutates: value });
          }}
        />
      </div>
    </>
  );
}
