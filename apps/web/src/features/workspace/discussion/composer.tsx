'use client';
import { postLimitCharacters, threadTitleLimits } from '@codenova/contracts';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import type { ApiFailure, ApiResult } from '../../../lib/api-client.ts';
import { useGone } from '../../../lib/use-gone.ts';
import styles from './composer.module.css';
import { PostMarkdown } from './post-markdown.tsx';
import { type PostText, useTextDraft } from './text-draft.ts';

type Props<T> = {
  /** Where the unsent text is kept. */
  place: string;
  initial: PostText;
  withTitle?: boolean;
  /** Names the field. */
  label: string;
  action: string;
  send: (text: PostText) => Promise<ApiResult<T>>;
  onSent: (value: T) => void;
  onCancel?: () => void;
};

/** Where a post is written: Markdown and how it will read. The text is kept until it is sent. */
export function Composer<T>(props: Props<T>) {
  const t = useTranslations('discussion.composer');
  const { text, change, clear } = useTextDraft(props.place, props.initial);
  const [mode, setMode] = useState('write');
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isGone = useGone();
  // Pasted text is not cut unseen.
  const over = text.body.length - postLimitCharacters;
  const tooLong = over > 0 ? t('tooLong', { most: postLimitCharacters, over }) : undefined;
  const isReady =
    text.body.trim() !== '' && over <= 0 && (!props.withTitle || text.title.trim().length >= threadTitleLimits.minimum);

  const send = async () => {
    setSending(true);
    setFailure(undefined);
    const answer = await props.send(text);
    setSending(false);
    if (!answer.ok) return setFailure(answer);
    clear();
    setMode('write');
    // Whoever has gone elsewhere meanwhile stays there.
    if (!isGone.current) props.onSent(answer.value);
  };
  const foldSelection = () => {
    const { selectionStart: from = text.body.length, selectionEnd: to = from } = field.current ?? {};
    const before = text.body.slice(0, from);
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    const body = `${start}:::spoiler ${t('spoilerTitle')}\n${text.body.slice(from, to)}\n:::\n${text.body.slice(to)}`;
    if (body.length > postLimitCharacters) return;
    change({ body });
    field.current?.focus();
  };

  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isSending) void send();
      }}
    >
      {props.withTitle && (
        <TextInput
          label={t('title')}
          value={text.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          minLength={threadTitleLimits.minimum}
          maxLength={threadTitleLimits.maximum}
          readOnly={isSending}
          error={failure?.fields.title}
        />
      )}
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={setMode}
          data={[
            { value: 'write', label: t('write') },
            { value: 'preview', label: t('preview') },
          ]}
          aria-label={t('writeOrPreview')}
        />
        {mode === 'write' && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconEyeOff size={16} aria-hidden />}
            disabled={isSending}
            onClick={foldSelection}
          >
            {t('spoiler')}
          </Button>
        )}
      </div>
      {mode === 'preview' ? (
        <div className={styles.preview}>
          {text.body.trim() === '' ? <p className={styles.empty}>{t('nothing')}</p> : <PostMarkdown text={text.body} />}
        </div>
      ) : (
        <textarea
          ref={field}
          className={styles.text}
          value={text.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
          // What would be written now would go with the text that is sent.
          readOnly={isSending}
          placeholder={t('placeholder')}
          aria-label={props.label}
          spellCheck
        />
      )}
      <Failure text={tooLong ?? (failure && (failure.fields.body ?? failure.fields.title ?? failure.detail))} />
      <div className={styles.actions}>
        <Button type="submit" size="compact-md" disabled={!isReady} loading={isSending}>
          {props.action}
        </Button>
        {props.onCancel && (
          <Button
            variant="subtle"
            size="compact-md"
            disabled={isSending}
            onClick={() => {
              clear();
              props.onCancel?.();
            }}
          >
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
