import { notFound } from 'next/navigation';

/** Any address without a page. Next's own answer to these does not preload the fonts, and so showed another face. */
export default function MissingPage(): never {
  notFound();
}
