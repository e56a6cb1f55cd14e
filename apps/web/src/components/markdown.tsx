import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import styles from './markdown.module.css';

const languages = { bash, cpp, java, javascript, json, python, typescript };

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
 */
export function Markdown({ text, inline = false }: { text: string; inline?: boolean }) {
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
  return inline ? <span className={styles.inline}>{content}</span> : <div className={styles.prose}>{content}</div>;
}
