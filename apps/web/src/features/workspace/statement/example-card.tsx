import type { Example, Problem } from '@codenova/contracts';
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
  return (
    <section className={styles.example} aria-label={`Example ${number}`}>
      <h4 className={styles.exampleNumber}>{number}</h4>
      <div className={styles.exampleBody}>
        {example.input.kind === 'class' ? <Calls example={example} /> : <InOut example={example} {...problem} />}
        {example.explanation && (
          <div className={styles.why}>
            <Markdown text={example.explanation} inline />
          </div>
        )}
      </div>
    </section>
  );
}

function InOut({ example, signature, interactive }: { example: Example } & Pick<Problem, 'signature' | 'interactive'>) {
  const program = signature.kind === 'program';
  const after = signature.kind === 'function' ? signature.mutates : undefined;
  return (
    <dl className={styles.inOut} data-stacked={program || undefined}>
      {inputParts(signature, example.input).map(({ label, text }) => (
        <div key={label}>
          <dt>{interactive ? 'Hidden from your program' : program ? 'Input' : label}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
      {!interactive && (
        <div className={styles.out}>
          <dt>{program ? 'Output' : after ? `${after}, after` : 'answer'}</dt>
          <dd>
            <code>{answerText(signature, example.expected)}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Calls({ example }: { example: Example }) {
  if (example.input.kind !== 'class') return null;
  const answers = Array.isArray(example.expected) ? example.expected : [];
  return (
    <table className={styles.calls}>
      <thead>
        <tr>
          <th scope="col">Call</th>
          <th scope="col">Answer</th>
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
