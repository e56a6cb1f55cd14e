'use client';
import type { CaseResult, Signature } from '@codenova/contracts';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { sayFailure } from '../../../i18n/answers.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSayAnswer } from '../../../i18n/use-say-answer.ts';
import { answerText, changedParameter, inputText } from '../../../lib/value-text.ts';
import { diffAnswers, type Span } from './answer-diff.ts';
import { CallTable } from './call-table.tsx';
import { OutputBlock } from './output-block.tsx';
import styles from './result.module.css';

/** One case: what went in, what should come out, what came out, what was printed. */
export function CaseView(props: { result: CaseResult; signature: Signature; referenceLabel: string }) {
  const t = useTranslations('workspace.result');
  const say = useSayAnswer();
  const { result, signature, referenceLabel } = props;
  if (!result.visible) return <HiddenCase result={result} />;
  return (
    <div className={styles.case}>
      {result.message && (
        <OutputBlock
          label={t(result.verdict === 'wrong-answer' ? 'remark' : 'wentWrong')}
          text={sayFailure(say, result.message)}
          tone="bad"
        />
      )}
      {result.input?.kind === 'class' ? (
        <CallTable result={result} input={result.input} referenceLabel={referenceLabel} />
      ) : (
        <>
          {result.input && signature.kind !== 'program' && (
            <OutputBlock label={t('input')} text={inputText(signature, result.input)} />
          )}
          <Answers result={result} signature={signature} referenceLabel={referenceLabel} />
        </>
      )}
      {result.stdout !== undefined && result.stdout !== '' && (
        <OutputBlock label={t('printed')} note={t('stdout')} text={result.stdout} />
      )}
      {result.stderr !== undefined && result.stderr !== '' && (
        <OutputBlock label={t('printedAsError')} note={t('stderr')} text={result.stderr} />
      )}
    </div>
  );
}

function HiddenCase({ result }: { result: CaseResult }) {
  const t = useTranslations('workspace.result');
  const verdictWord = useTranslations('common.verdict');
  const { durationText } = useFormats();
  return (
    <div className={styles.hidden}>
      <IconEyeOff size={20} stroke={1.75} aria-hidden />
      <p>
        {t.rich(result.cpuTimeMs === null ? 'hiddenCase' : 'hiddenCaseAfter', {
          number: result.index + 1,
          verdict: verdictWord(`${result.verdict}.label`),
          cpuTime: durationText(result.cpuTimeMs),
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
    </div>
  );
}

function Answers({
  result,
  signature,
  referenceLabel,
}: {
  result: CaseResult;
  signature: Signature;
  referenceLabel: string;
}) {
  const t = useTranslations('workspace.result');
  const changed = changedParameter(signature);
  const expected = result.expected === undefined ? undefined : answerText(signature, result.expected);
  const actual = result.actual === undefined ? undefined : answerText(signature, result.actual);
  const wrong = result.verdict === 'wrong-answer' && expected !== undefined && actual !== undefined;
  const diff = wrong ? diffAnswers(expected, actual) : undefined;
  const words = (text: string | undefined) => (text === '' ? <em>{t('empty')}</em> : text);
  const note =
    signature.kind === 'program' ? t('stdout') : changed === undefined ? undefined : t('afterwards', { name: changed });
  return (
    <div className={styles.answers}>
      {result.input?.kind === 'program' && <OutputBlock label={t('input')} text={result.input.stdin} />}
      <OutputBlock label={t('yours')} note={note} tone={result.verdict === 'accepted' ? 'good' : 'bad'}>
        {diff ? <Marked spans={diff.actual} kind="del" /> : (words(actual) ?? <em>{t('noAnswer')}</em>)}
      </OutputBlock>
      {expected !== undefined && (
        <OutputBlock label={referenceLabel} note={note}>
          {diff ? <Marked spans={diff.expected} kind="ins" /> : words(expected)}
        </OutputBlock>
      )}
    </div>
  );
}

function Marked({ spans, kind }: { spans: Span[]; kind: 'ins' | 'del' }) {
  const Mark = kind;
  return spans.map((span, index) =>
    span.differs ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the spans are the text's own order
      <Mark key={index} className={styles[kind]}>
        {span.text.replaceAll('\n', '↵\n')}
      </Mark>
    ) : (
      span.text
    ),
  );
}
