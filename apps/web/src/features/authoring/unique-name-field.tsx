'use client';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** A name that tells things apart: taken when the field is left, and only if no other one has it. */
export function UniqueNameField(props: {
  label: string;
  name: string;
  taken: string[];
  /** Said when another one has it. */
  conflict: string;
  onChange: (name: string) => void;
}) {
  const [text, setText] = useState(props.name);
  const isTaken = text !== props.name && props.taken.includes(text);
  return (
    <TextInput
      label={props.label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text.trim() !== '' && !isTaken && text !== props.name) props.onChange(text);
      }}
      error={isTaken ? props.conflict : undefined}
      maxLength={80}
    />
  );
}
