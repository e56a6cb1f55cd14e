import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** Back to the list. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const t = useTranslations('discussion');
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={onBack}
        autoFocus
      >
        {t('allThreads')}
      </Button>
    </div>
  );
}
