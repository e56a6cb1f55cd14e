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
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import styles from './markdown.module.css';

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

// A page has one h1 of its own, so a document's headings start a level below it.
const components: Components = {
  h1: 'h2',
  table: ({ node: _node, ...props }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <figure className={styles.wide} tabIndex={0} aria-label="Table">
      <table {...props} />
    </figure>
  ),
  pre: ({ node: _node, ...props }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard
    <pre {...props} tabIndex={0} />
  ),
  a: ({ node: _node, ...props }) => <a {...props} rel="noreferrer nofollow" />,
};

/**
 * Markdown with $formulas$ and highlighted code. The text may be anyone's: raw HTML is shown as nothing,
 * addresses are limited to safe protocols (both react-markdown's defaults), and formulas may not expand without end.
 * `lang` where it is not the page's: statements and editorials are written in English.
 */
export function Markdown({ text, inline = false, lang }: { text: string; inline?: boolean; lang?: 'en' }) {
  const content = (
    <ReactMarkdown
      skipHtml
      remarkPlugins={[remarkGfm, remarkMath]}
      rehypePlugins={[
        [rehypeKatex, { throwOnError: false, strict: false, trust: false, maxExpand: 200, maxSize: 20 }],
        [rehypeHighlight, { languages, detect: false, aliases: { cpp: ['c++'], python: ['py'] } }],
      ]}
      components={inline ? { ...components, p: ({ children }) => <>{children}</> } : components}
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
