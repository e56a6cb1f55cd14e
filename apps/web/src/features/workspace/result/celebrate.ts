/** A moment of confetti for a solved problem; nothing where the person wants no motion, or it can't be loaded. */
export async function celebrate(): Promise<void> {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const confetti = await import('canvas-confetti').then(
    (module) => module.default,
    () => undefined,
  );
  if (!confetti) return;
  const colors = ['#ffb224', '#7c6cf2', '#4fb0a5'];
  // A worker of its own would need a blob: address, which our Content-Security-Policy refuses.
  const fire = confetti.create(undefined, { resize: true, useWorker: false, disableForReducedMotion: true });
  await fire({ particleCount: 90, spread: 75, startVelocity: 38, origin: { y: 0.85 }, ticks: 130, colors });
}
