import type { ListedSession, User } from '@codenova/contracts';
import type { ReactNode } from 'react';
import { LocalTime } from '../../components/local-time.tsx';
import { AppearanceChoice } from './appearance-choice.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { ExportLink } from './export-link.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';
import styles from './settings.module.css';

/** All that a person can set of their own account, on one page. */
export function Settings({ user, sessions }: { user: User; sessions: ListedSession[] }) {
  return (
    <main id="content" className={styles.page}>
      <h1 className={styles.title}>Settings</h1>

      <Section id="account" title="Account">
        <p className={styles.facts}>
          <span>{user.email}</span>
          <span>
            Account since <LocalTime at={user.createdAt} />
          </span>
        </p>
        <NameForm name={user.name} />
        <hr className={styles.rule} />
        <PasswordForm login={user.name} />
      </Section>

      <Section
        id="sessions"
        title="Sessions"
        about="Where you are signed in. A session ends seven days after it began, or when you end it."
      >
        <SessionList sessions={sessions} />
      </Section>

      <Section id="appearance" title="Appearance" about="Kept on this device.">
        <AppearanceChoice />
      </Section>

      <Section id="data" title="Your data">
        <ExportLink />
        <hr className={styles.rule} />
        <DeleteAccount user={user} />
      </Section>
    </main>
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
