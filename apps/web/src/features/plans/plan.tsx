import type { StudyPlan } from '@codenova/contracts';
import Link from 'next/link';
import { ButtonLink } from '../../components/button-link.tsx';
import { ProblemTable } from '../catalogue/problem-table.tsx';
import { PlanProgress } from './plan-progress.tsx';
import styles from './plans.module.css';

/** One plan, section by section, and where to go on. */
export function Plan({ plan }: { plan: StudyPlan }) {
  const problems = plan.sections.flatMap((section) => section.problems);
  const isVisitor = problems.every(({ status }) => status === null);
  const next = problems.find(({ status }) => status !== 'solved');
  return (
    <main id="content" className={styles.page}>
      <header className={styles.head}>
        <nav aria-label="Way back">
          <Link href="/plans" prefetch={false}>
            Study plans
          </Link>
        </nav>
        <h1 className={styles.title}>{plan.title}</h1>
        <p className={styles.lead}>{plan.about}</p>
        <div className={styles.go}>
          {next && (
            <ButtonLink href={`/problems/${next.slug}`}>
              {isVisitor || next === problems[0] ? `Start with ${next.title}` : `Go on with ${next.title}`}
            </ButtonLink>
          )}
          <PlanProgress
            problems={problems.length}
            solved={isVisitor ? null : problems.filter(({ status }) => status === 'solved').length}
          />
        </div>
      </header>
      {plan.sections.map((section) => (
        <section key={section.title} aria-label={section.title} className={styles.section}>
          <h2>{section.title}</h2>
          <ProblemTable items={section.problems} />
        </section>
      ))}
    </main>
  );
}
