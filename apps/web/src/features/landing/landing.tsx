import type { LanguageInfo, ProblemListItem } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import styles from './landing.module.css';
import { Specimen } from './specimen.tsx';
import { ChooseStep, VerdictStep, WriteStep } from './steps.tsx';

/** The start page. Everything on it is the product's own: real rows, real languages, the real verdicts. */
export function Landing(props: { problems: ProblemListItem[]; languages: LanguageInfo[]; signedIn: boolean }) {
  const t = useTranslations('landing');
  const first = props.problems[0];
  return (
    <main id="content">
      <section className={styles.hero}>
        <div className={styles.heroInner}>
          <div className={styles.words}>
            <h1 className={styles.headline}>{t('headline')}</h1>
            <p className={styles.lead}>{t('lead')}</p>
            <div className={styles.actions}>
              <ButtonLink href="/problems">{t('choose')}</ButtonLink>
              {!props.signedIn && (
                <ButtonLink href="/sign-up" kind="quiet">
                  {t('createAccount')}
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
        <h2>{first ? t('startWith', { title: first.title }) : t('startWithFirst')}</h2>
        <p>{t('account')}</p>
        <ButtonLink href={first ? `/problems/${first.slug}` : '/problems'}>{t('openWorkspace')}</ButtonLink>
      </section>
    </main>
  );
}
