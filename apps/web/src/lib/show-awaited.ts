/** Draws the line at the top of the page (base.css) while something that was asked for is awaited, or takes it away. */
export function showAwaited(isAwaited: boolean): void {
  document.documentElement.toggleAttribute('data-awaiting', isAwaited);
}
