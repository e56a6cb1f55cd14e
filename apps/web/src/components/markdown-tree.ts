import type { ExtraProps } from 'react-markdown';

type Element = NonNullable<ExtraProps['node']>;
type Node = Element['children'][number];
/** A document, or an element of it. */
type Parent = { children: Node[] };

/** Images become links to their address, in a link only their words: whoever reads the text asks for nothing by reading it. */
export function imagesAsLinks() {
  return (tree: Parent) => replaceImages(tree, false);
}

function replaceImages(parent: Parent, inLink: boolean): void {
  parent.children = parent.children.map((node) => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'img') {
      replaceImages(node, inLink || node.tagName === 'a');
      return node;
    }
    const address = String(node.properties.src ?? '');
    const words = { type: 'text' as const, value: String(node.properties.alt ?? '') || address };
    if (inLink) return words;
    return { type: 'element', tagName: 'a', properties: { href: address }, children: [words] };
  });
}

/** What mdast-util-to-hast (lib/footer.js) calls the heading of all footnotes, whatever prefix it is given. */
const footnoteLabel = 'footnote-label';

/** Gives the heading of the footnotes an id of its own: a page may show several texts. */
export function ownFootnoteLabel({ prefix }: { prefix: string }) {
  const own = (id: string) => (id === footnoteLabel ? `${prefix}${footnoteLabel}` : id);
  const rename = (parent: Parent): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      const { id, ariaDescribedBy } = node.properties;
      if (typeof id === 'string') node.properties.id = own(id);
      if (Array.isArray(ariaDescribedBy))
        node.properties.ariaDescribedBy = ariaDescribedBy.map((each) => own(String(each)));
      rename(node);
    }
  };
  return rename;
}
