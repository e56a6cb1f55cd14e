import Link from 'next/link';
import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>CodeNova is free software under the MIT licence. It runs on this server; your code stays on it.</p>
      <nav aria-label="Footer">
        <Link href="/problems" prefetch={false}>
          Problems
        </Link>
        <a href="/api/docs">API</a>
      </nav>
    </footer>
  );
}
