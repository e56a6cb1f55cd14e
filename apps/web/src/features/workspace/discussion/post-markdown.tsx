import { Markdown } from '../../../components/markdown.tsx';
import styles from './post-markdown.module.css';
import { splitSpoilers } from './spoilers.ts';

/** A post's Markdown, with what gives the solution away folded until it is opened. */
export function PostMarkdown({ text }: { text: string }) {
  return (
    <div className={styles.parts}>
      {splitSpoilers(text).map((part, index) =>
        part.kind === 'text' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts in their order
          <Markdown key={index} text={part.text} by="people" />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts in their order
          <details key={index} className={styles.spoiler}>
            <summary>{part.title}</summary>
            <Markdown text={part.text} by="people" />
          </details>
        ),
      )}
    </div>
  );
}
