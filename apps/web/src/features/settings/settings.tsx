import type { ListedSession, User } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LanguageChoice } from '../../components/header/language-choice.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { Page } from '../../components/page.tsx';
import type { EditorSettings } from '../../lib/preferences.ts';
import { AppearanceChoice } from './appearance-choice.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { EditorChoice } from './editor-choice.tsx';
import { ExportLink } from './export-link.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';
import styles from './settings.module.css';

/** All that a person can set of their own account, on one page. */
export function Settings(props: { user: User; sessions: ListedSession[]; editor: EditorSettings }) {
  const { user, sessions } = props;
  const editorWords = useTranslations('editor-settings');
  const t = useTranslations('settings');
  return (
    <Page className={styles.page}>
      <h1>{t('title')}</h1>

      <Section id="account" title={t('account')}>
        <p className={styles.facts}>
          <span>{user.email}</span>
          <span>
            {t('since')} <LocalTime at={user.createdAt} />
          </span>
        </p>
        <NameForm name={user.name} />
        <hr className={styles.rule} />
        <PasswordForm login={user.name} />
      </Section>

      <Section id="sessions" title={t('sessions.title')} about={t('sessions.about')}>
        <SessionList sessions={sessions} />
      </Section>

      <Section id="appearance" title={t('appearance.title')} about={t('appearance.about')}>
        <AppearanceChoice />
        <hr className={styles.rule} />
        <LanguageChoice
          name="settings-language"
          classNames={{ group: styles.themes, legend: styles.label, item: styles.theme, check: styles.check }}
        />
      </Section>

      <Section id="editor" title={editorWords('section')} about={editorWords('about')}>
        <EditorChoice first={props.editor} />
      </Section>

      <Section id="data" title={t('data')}>
        <ExportLink />
        <hr className={styles.rule} />
        <DeleteAccount user={user} />
      </Section>
    </Page>
  );
}

function Section(props: { id: string; title: string; about?: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={props.id}>
      <div>
        <h2 id={props.id} className={styles.heading}>
          {props.title}
        </h2>
        {props.about && <p className={styles.about}>{props.about}</p>}
      </div>
      <div className={styles.sheet}>{props.children}</div>
    </section>
  );
}
