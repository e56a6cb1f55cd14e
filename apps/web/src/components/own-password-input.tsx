import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslations } from 'next-intl';

/** A password whose button to show it is reached by the keyboard and says what it does. */
export function OwnPasswordInput(props: PasswordInputProps & { label: string }) {
  const t = useTranslations('common');
  return (
    <PasswordInput
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showOrHide', { field: props.label }) }}
      {...props}
    />
  );
}
