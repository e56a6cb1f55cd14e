import { ButtonLink } from './button-link.tsx';
import { Notice } from './notice.tsx';

/** A page whose data could not be read. A plain link, so that trying again loads the page anew. */
export function ServiceDown({ retryHref }: { retryHref: string }) {
  return (
    <main id="content">
      <Notice
        level={1}
        title="The service does not answer"
        actions={<ButtonLink href={retryHref}>Try again</ButtonLink>}
      >
        <p>Pages cannot be read at the moment. Code you have written here is kept on your device.</p>
      </Notice>
    </main>
  );
}
