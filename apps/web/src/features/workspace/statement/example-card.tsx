import type { Example, Problem } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { Markdown } from '../../../components/markdown.tsx';
import { answerText, callText, inputParts, valueText } from '../../../lib/value-text.ts';
import styles from './statement.module.css';

/** A worked example: what goes in, what comes out, and why. */
export function ExampleCard({
  number,
  example,
  problem,
}: {
  number: number;
  example: Example;
  problem: Pick<Problem, 'signature' | 'interactive'>;
}) {
  const t = useTranslations('workspace.statement');
  return (
    <section className={styles.example} aria-label={t('example', { number })}>
      <h4 className={styles.exampleNumber}>{number}</h4>
      <div className={styles.exampleBody}>
        {example.input.kind === 'class' ? <Calls example={example} /> : <InOut example={example} {...problem} />}
        {example.explanation && (
          <div className={styles.why}>
            <Markdown text={example.explanation} inline by="catalogue" />
          </div>
        )}
      </div>
    </section>
  );
}

function InOut({ example, signature, interactive }: { example: Example } & Pick<Problem, 'signature' | 'interactive'>) {
  const t = useTranslations('workspace.statement');
  const program = signature.kind === 'program';
  const after = signature.kind === 'function' ? signature.mutates : undefined;
  return (
    <dl className={styles.inOut} data-stacked={program || undefined}>
      {inputParts(signature, example.input).map(({ label, text }) => (
        <div key={label}>
          <dt>{interactive ? t('secret') : program ? t('input') : label}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
      {!interactive && (
        <div className={styles.out}>
          <dt>{program ? t('output') : after ? t('after', { name: after }) : t('answer')}</dt>
          <dd>
            <code>{answerText(signature, example.expected)}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Calls({ example }: { example: Example }) {
  const t = useTranslations('workspace.statement');
  if (example.input.kind !== 'class') return null;
  const answers = Array.isArray(example.expected) ? example.expected : [];
  return (
    <table className={styles.calls}>
      <thead>
        <tr>
          <th scope="col">{t('call')}</th>
          <th scope="col">{t('callAnswer')}</th>
        </tr>
      </thead>
      <tbody>
        {example.input.calls.map((call, index) => {
          const answer = answers[index] ?? null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: calls in their order
            <tr key={index}>
              <td>{callText(call)}</td>
              <td>{answer === null ? '' : valueText(answer)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
