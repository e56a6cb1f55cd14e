'use client';
import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useUntaken } from './untaken-context.ts';
import type { TextPlace } from './untaken-texts.ts';

/** A name that tells things apart: taken when the field is left, and only if no other one has it. */
export function UniqueNameField(props: {
  place: TextPlace;
  label: string;
  name: string;
  taken: string[];
  /** Said when another one has it. */
  conflict: string;
  onChange: (name: string) => void;
}) {
  const t = useTranslations('authoring.untaken');
  const [written, setWritten] = useState(props.name);
  const { untaken, setUntaken } = useUntaken(props.place);
  const [isLeft, setLeft] = useState(true);
  // After it was put back, what is written is what the draft holds.
  const text = untaken ?? (isLeft ? props.name : written);
  const isTaken = text !== props.name && props.taken.includes(text);
  const leave = () => {
    setLeft(true);
    if (text === props.name) return setUntaken(undefined);
    if (text.trim() === '' || isTaken) return setUntaken(text);
    setUntaken(undefined);
    props.onChange(text);
  };
  return (
    <TextInput
      label={props.label}
      value={text}
      onChange={(event) => {
        setWritten(event.currentTarget.value);
        setLeft(false);
        if (untaken !== undefined) setUntaken(event.currentTarget.value);
      }}
      onBlur={leave}
      error={isTaken ? props.conflict : text.trim() === '' ? t('noName') : undefined}
      maxLength={80}
    />
  );
}
