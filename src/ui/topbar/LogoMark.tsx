/** The app's sign: braces around a value. The same drawing as `public/favicon.svg`, in the theme's colours. */
export function LogoMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <g
        fill="none"
        stroke="var(--accent-ink)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M12.5 7.5C9.9 7.5 9 8.5 9 10.7V13C9 14.7 8.3 15.6 6.5 16C8.3 16.4 9 17.3 9 19V21.3C9 23.5 9.9 24.5 12.5 24.5" />
        <path d="M19.5 7.5C22.1 7.5 23 8.5 23 10.7V13C23 14.7 23.7 15.6 25.5 16C23.7 16.4 23 17.3 23 19V21.3C23 23.5 22.1 24.5 19.5 24.5" />
      </g>
      <circle cx="16" cy="16" r="2.6" fill="var(--logo-dot)" />
    </svg>
  );
}
