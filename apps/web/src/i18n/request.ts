import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie } from './locales.ts';
import { messagesOf } from './messages.ts';
import { requestLocale } from './request-locale.ts';

/** What next-intl asks once a request (next.config.ts names this file). */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = requestLocale(chosen, (await headers()).get('accept-language'));
  // Days of the site are days of UTC; moments in a person's own zone are drawn in their browser (LocalTime).
  return { locale, messages: messagesOf[locale], timeZone: 'UTC' };
});
