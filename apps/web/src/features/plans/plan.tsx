import type { StudyPlan } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemTable } from '../catalogue/problem-table.tsx';
import { PlanProgress } from './plan-progress.tsx';
import styles from './plans.module.css';

/** One plan, section by section, and where to go on. */
export function Plan({ plan }: { plan: StudyPlan }) {
  const t = useTranslations('plans');
  const problems = plan.sections.flatMap((section) => section.problems);
  const isVisitor = problems.every(({ status }) => status === null);
  const next = problems.find(({ status }) => status !== 'solved');
  return (
    <Page>
      <header className={styles.head}>
        <nav aria-label={t('back')}>
          <Link href="/plans" prefetch={false}>
            {t('title')}
          </Link>
        </nav>
        <h1 lang="en">{plan.title}</h1>
        <p className={styles.lead} lang="en">
          {plan.about}
        </p>
        <div className={styles.go}>
          {next && (
            <ButtonLink href={`/problems/${next.slug}`}>
              {t(isVisitor || next === problems[0] ? 'startWith' : 'goOnWith', { title: next.title })}
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
          <h2 lang="en">{section.title}</h2>
          <ProblemTable items={section.problems} />
        </section>
      ))}
    </Page>
  );
}
