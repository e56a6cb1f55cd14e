import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, useId } from 'react';
import ReactMarkdown, { type Components, type ExtraProps } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import styles from './markdown.module.css';
import { imagesAsLinks, ownFootnoteLabel } from './markdown-tree.ts';

const languages = {
  bash,
  c,
  cpp,
  csharp,
  go,
  java,
  javascript,
  json,
  kotlin,
  lua,
  perl,
  php,
  python,
  ruby,
  rust,
  typescript,
};

type Author = 'catalogue' | 'people';

/** The language of a text, where it is not the page's. */
const languageOf = { catalogue: 'en', people: undefined } satisfies Record<Author, string | undefined>;

function WideTable({ node: _node, lang, ...props }: ComponentProps<'table'> & ExtraProps) {
  const t = useTranslations('common.markdown');
  const locale = useLocale();
  // Its name is in the page's language, whatever that of the text.
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <figure className={styles.wide} tabIndex={0} aria-label={t('table')} lang={lang && locale}>
      <table {...props} lang={lang} />
    </figure>
  );
}

function componentsOf(by: Author): Components {
  return {
    // A page has one h1 of its own, so a document's headings start a level below it.
    h1: 'h2',
    table: (props) => <WideTable {...props} lang={languageOf[by]} />,
    pre: ({ node: _node, ...props }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard
      <pre {...props} tabIndex={0} />
    ),
    a: ({ node: _node, ...props }) => <a {...props} rel="noreferrer nofollow" />,
  };
}

const components = { catalogue: componentsOf('catalogue'), people: componentsOf('people') };

/**
 * Markdown with $formulas$ and highlighted code. The text may be anyone's: raw HTML is shown as nothing,
 * addresses are limited to safe protocols (both react-markdown's defaults), and formulas may not expand without end.
 * @param props.by whose text it is. Statements and editorials of the catalogue are written in English and may have images. In people's
 * texts an image is a link: else each reader's browser would ask for its address, also one of our own api.
 */
export function Markdown({ text, by, inline = false }: { text: string; by: Author; inline?: boolean }) {
  const t = useTranslations('common.markdown');
  const prefix = useId();
  const lang = languageOf[by];
  const parts = components[by];
  const content = (
    <ReactMarkdown
      skipHtml
      remarkPlugins={[remarkGfm, remarkMath]}
      remarkRehypeOptions={{
        clobberPrefix: prefix,
        footnoteLabel: t('footnotes'),
        footnoteLabelProperties: { className: ['visually-hidden'] },
        footnoteBackLabel: (note) => t('backToText', { number: note + 1 }),
      }}
      rehypePlugins={[
        [ownFootnoteLabel, { prefix }],
        ...(by === 'people' ? [imagesAsLinks] : []),
        [rehypeKatex, { throwOnError: false, strict: false, trust: false, maxExpand: 200, maxSize: 20 }],
        [rehypeHighlight, { languages, detect: false, aliases: { cpp: ['c++'], python: ['py'] } }],
      ]}
      components={inline ? { ...parts, p: ({ children }) => <>{children}</> } : parts}
    >
      {text}
    </ReactMarkdown>
  );
  return inline ? (
    <span className={styles.inline} lang={lang}>
      {content}
    </span>
  ) : (
    <div className={styles.prose} lang={lang}>
      {content}
    </div>
  );
}
