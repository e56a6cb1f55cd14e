'use client';
import { useTranslations } from 'next-intl';
import { type ComponentType, createElement, useState } from 'react';
import styles from './or-retry.module.css';

type Load<P> = () => Promise<ComponentType<P>>;

const say = (error: unknown) => console.error('a part of the page could not be loaded', error);

/**
 * Loads a component for `lazy` or `dynamic`. Where its code does not come (the network is away), it is one that says so and tries
 * again: a rejection would replace the whole page by that of errors, for good.
 * @param options.floating for what has no place of its own in the page, as a dialog
 */
export function orRetry<P extends object>(
  load: Load<P>,
  options: { floating?: boolean } = {},
): Promise<{ default: ComponentType<P> }> {
  return load().then(
    (come) => ({ default: come }),
    (error: unknown) => {
      say(error);
      return { default: (props: P) => <Retry<P> {...options} load={load} of={props} /> };
    },
  );
}

function Retry<P extends object>(props: { load: Load<P>; floating?: boolean; of: P }) {
  const t = useTranslations('common');
  const [part, setPart] = useState<{ come: ComponentType<P> }>();
  if (part) return createElement(part.come, props.of);
  return (
    <div role="alert" className={styles.failed} data-floating={props.floating}>
      <p>{t('part.failed')}</p>
      <button type="button" onClick={() => void props.load().then((come) => setPart({ come }), say)}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
