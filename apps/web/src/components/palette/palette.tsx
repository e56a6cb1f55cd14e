'use client';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconArrowRight, IconCode, IconSearch } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { MantineRoot } from '../../theme/mantine-root.tsx';
import { DifficultyMark } from '../difficulty.tsx';
import styles from './palette.module.css';
import { placesFor } from './places.ts';
import { useFoundProblems } from './use-found-problems.ts';

const [store, palette] = createSpotlight();

export type PaletteProps = {
  person: { name: string; isAdmin: boolean } | null;
  /** Grows each time it is asked for. */
  asked: number;
};

/** A box to jump anywhere: pages, and problems by the catalogue's search. */
export default function Palette({ person, asked }: PaletteProps) {
  const t = useTranslations('common.palette');
  const placeWords = useTranslations('common.places');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const found = useFoundProblems(query);
  const places = placesFor(person, query, (id) => ({
    label: placeWords(`${id}.label`),
    words: placeWords(`${id}.words`),
  }));
  useEffect(() => {
    if (asked > 0) palette.open();
  }, [asked]);
  // The first one is chosen, also when it comes later than the typing: Enter takes it. Mantine chooses only with the typing.
  const first = places[0]?.id ?? found.items[0]?.slug;
  // While problems are still asked for, those in the list are of what was typed before: Enter takes none of them.
  const chosen = places.length > 0 || found.state !== 'searching' ? 0 : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `first` tells that other actions stand in the list
  useEffect(() => {
    const actions = document.getElementById(store.getState().listId)?.querySelectorAll('[data-action]') ?? [];
    for (const [index, action] of [...actions].entries()) {
      if (index === chosen) action.setAttribute('data-selected', 'true');
      else action.removeAttribute('data-selected');
    }
    store.updateState((state) => ({ ...state, selected: actions.length > 0 ? chosen : -1 }));
  }, [query, first, chosen]);
  const nothing = places.length === 0 && found.items.length === 0;
  return (
    <MantineRoot nonce={undefined} notifications={false}>
      <Spotlight.Root
        store={store}
        query={query}
        onQueryChange={setQuery}
        // The header's own listener opens it, also before all of this is loaded.
        shortcut={null}
        unstyled
        // It would write a style element that the pages' policy refuses.
        lockScroll={false}
        classNames={{
          overlay: styles.overlay,
          inner: styles.inner,
          content: styles.content,
          actionsList: styles.list,
          actionsGroup: styles.group,
          action: styles.action,
          empty: styles.empty,
        }}
        aria-label={t('jump')}
      >
        <Spotlight.Search
          placeholder={t('jump')}
          aria-label={t('jump')}
          unstyled
          classNames={{ wrapper: styles.searchBox }}
          leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
        />
        <Spotlight.ActionsList>
          {places.length > 0 && (
            <Spotlight.ActionsGroup label={t('pages')}>
              {places.map(({ id, label, href }) => (
                <Spotlight.Action key={id} onClick={() => router.push(href)}>
                  <span className={styles.place}>
                    <IconArrowRight size={18} stroke={1.75} aria-hidden />
                    <span className={styles.name}>{label}</span>
                  </span>
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          )}
          {found.items.length > 0 && (
            <Spotlight.ActionsGroup label={t('problems')}>
              {found.items.map(({ slug, number, title, difficulty }) => (
                <Spotlight.Action key={slug} onClick={() => router.push(`/problems/${slug}`)}>
                  <span className={styles.place}>
                    <IconCode size={18} stroke={1.75} aria-hidden />
                    <span className={styles.name}>
                      {number}. {title}
                    </span>
                    <DifficultyMark difficulty={difficulty} />
                  </span>
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          )}
          {nothing && (
            <Spotlight.Empty>
              {t(found.state === 'failed' ? 'failed' : found.state === 'found' ? 'nothing' : 'searching')}
            </Spotlight.Empty>
          )}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </MantineRoot>
  );
}
