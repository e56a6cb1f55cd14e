/** The mark: a star whose light opens into two brackets, as a nova's shell. */
function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M9.5 5.5 3 16l6.5 10.5M22.5 5.5 29 16l-6.5 10.5"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M16 6.2c.7 5.6 1.6 7.9 6.4 9.8-4.8 1.900-5.700 4.200-6.400 9.800-.7-5.600-1.600-7.900-6.400-9.800 4.800-1.900 5.700-4.200 6.400-9.800Z"
        fill="var(--star, #ffb938)"
      />
    </svg>
  );
}

export function Logo() {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 10 }}>
      <LogoMark />
      <span style={{ fontWeight: 700, fontSize: '1.1875rem', letterSpacing: '-0.015em' }}>CodeNova</span>
    </span>
  );
}
