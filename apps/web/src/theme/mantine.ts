import { createTheme, type VariantColorResolverResult } from '@mantine/core';

/** The looks a button can have; every colour is a token. */
const variants: Record<string, VariantColorResolverResult> = {
  filled: { background: 'var(--star)', hover: 'var(--star-bright)', color: 'var(--star-ink)', border: 'none' },
  light: { background: 'var(--link-wash)', hover: 'var(--code-selection)', color: 'var(--link)', border: 'none' },
  danger: {
    background: 'var(--bad)',
    hover: 'color-mix(in srgb, var(--bad), var(--ink) 20%)',
    color: 'var(--sheet)',
    border: 'none',
  },
  subtle: { background: 'transparent', hover: 'var(--desk)', color: 'var(--ink-soft)', border: 'none' },
  default: {
    background: 'var(--sheet)',
    hover: 'var(--well)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
  },
};
const plain = variants.default as VariantColorResolverResult;

/** The site's looks of Mantine's parts. `close` names the buttons that close a dialog or a short message. */
export const themeOf = (close: string) =>
  createTheme({
    fontFamily: 'var(--text-family)',
    fontFamilyMonospace: 'var(--code-family)',
    fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
    defaultRadius: '6px',
    cursorType: 'pointer',
    respectReducedMotion: true,
    variantColorResolver: ({ variant }) => variants[variant] ?? plain,
    components: {
      Checkbox: { defaultProps: { color: 'var(--link)', iconColor: 'var(--paper)' } },
      Radio: { defaultProps: { color: 'var(--link)', iconColor: 'var(--paper)' } },
      Modal: {
        defaultProps: {
          centered: true,
          // It would write a style element that the pages' policy refuses.
          lockScroll: false,
          transitionProps: { duration: 120 },
          closeButtonProps: { 'aria-label': close },
        },
      },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } },
      Progress: { defaultProps: { color: 'var(--star)' } },
      Tooltip: {
        defaultProps: {
          openDelay: 400,
          transitionProps: { duration: 100 },
          events: { hover: true, focus: true, touch: false },
        },
      },
    },
  });
