import type { LanguageInfo, ProblemListItem } from '@codenova/contracts';
import { ButtonLink } from '../../components/button-link.tsx';
import styles from './landing.module.css';
import { Specimen } from './specimen.tsx';
import { ChooseStep, VerdictStep, WriteStep } from './steps.tsx';

/** The start page. Everything on it is the product's own: real rows, real languages, the real verdicts. */
export function Landing(props: { problems: ProblemListItem[]; languages: LanguageInfo[]; signedIn: boolean }) {
  const first = props.problems[0];
  return (
    <main id="content">
      <section className={styles.hero}>
        <div className={styles.heroInner}>
          <div className={styles.words}>
            <h1 className={styles.headline}>Practise the interview against a real judge</h1>
            <p className={styles.lead}>
              Pick a problem, write a solution in any of fourteen languages, and watch the verdict arrive. Your code is
              compiled and run in a sandbox against every case, never guessed at.
            </p>
            <div className={styles.actions}>
              <ButtonLink href="/problems">Choose a problem</ButtonLink>
              {!props.signedIn && (
                <ButtonLink href="/sign-up" kind="quiet">
                  Create an account
                </ButtonLink>
              )}
            </div>
          </div>
          <Specimen />
        </div>
      </section>
      <div className={styles.steps}>
        {props.problems.length > 0 && <ChooseStep problems={props.problems} />}
        <WriteStep languages={props.languages} />
        <VerdictStep />
      </div>
      <section className={styles.close}>
        <h2>{first ? `Start with ${first.title}` : 'Start with the first problem'}</h2>
        <p>You can read and write without an account. Running code needs one, so that results stay yours.</p>
        <ButtonLink href={first ? `/problems/${first.slug}` : '/problems'}>Open the workspace</ButtonLink>
      </section>
    </main>
  );
}
