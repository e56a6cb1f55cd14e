import { type LanguageInfo, type ProblemListItem, verdicts } from '@codenova/contracts';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { VerdictMark, verdictLooks } from '../../components/verdict.tsx';
import { topicText } from '../../lib/format.ts';
import styles from './landing.module.css';

function Step(props: { number: number; title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.step} aria-labelledby={`step-${props.number}`}>
      <div className={styles.stepWords}>
        <span className={styles.stepNumber} aria-hidden>
          {props.number}
        </span>
        <h2 id={`step-${props.number}`}>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      <div className={styles.piece}>{props.children}</div>
    </section>
  );
}

export function ChooseStep({ problems }: { problems: ProblemListItem[] }) {
  return (
    <Step
      number={1}
      title="Choose"
      text="Each problem has worked examples, its limits in plain sight, three hints that open one by one, and an editorial that compares approaches."
    >
      <ul className={styles.rows}>
        {problems.slice(0, 5).map((problem) => (
          <li key={problem.slug}>
            <Link href={`/problems/${problem.slug}`} prefetch={false}>
              {problem.title}
            </Link>
            <span className={styles.rowTopics}>{problem.topics.map(topicText).join(', ')}</span>
            <DifficultyMark difficulty={problem.difficulty} />
          </li>
        ))}
      </ul>
    </Step>
  );
}

export function WriteStep({ languages }: { languages: LanguageInfo[] }) {
  const usable = languages.filter((language) => language.missing === null);
  return (
    <Step
      number={2}
      title="Write and run"
      text="An editor that keeps every draft, test cases as a form that knows the types, and your own prints beside each case. Everything is two keys away."
    >
      <dl className={styles.keys}>
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>runs your own cases, with the reference’s answer beside yours</dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>submits against every case</dd>
        </div>
      </dl>
      {usable.length > 0 && (
        <ul className={styles.languages} aria-label="Languages on this server">
          {usable.map((language) => (
            <li key={language.id}>
              <strong>{language.label}</strong>
              {language.version && <span>{language.version}</span>}
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

export function VerdictStep() {
  return (
    <Step
      number={3}
      title="Read the verdict"
      text="It comes by itself, case by case, with CPU time and memory. Expected answers never enter the sandbox, and what the judge does not know it never calls a success."
    >
      <dl className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{verdictLooks[verdict].meaning}</dd>
          </div>
        ))}
      </dl>
    </Step>
  );
}
