import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';

/** Back to the list. */
export function BackButton({ onBack }: { onBack: () => void }) {
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={onBack}
        autoFocus
      >
        All threads
      </Button>
    </div>
  );
}
