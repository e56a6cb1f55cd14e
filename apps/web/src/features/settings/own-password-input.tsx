import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** A password whose button to show it is reached by the keyboard and says what it does. */
export function OwnPasswordInput(props: PasswordInputProps & { label: string }) {
  return (
    <PasswordInput
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide: ${props.label}` }}
      {...props}
    />
  );
}
