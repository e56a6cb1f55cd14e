import { notificationPageSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../components/of-person.tsx';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Notifications } from '../../../features/notifications/notifications.tsx';
import { Words } from '../../../i18n/words.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') };
}

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function NotificationsPage({ searchParams }: Props) {
  const given = Number((await searchParams).before);
  const before = Number.isSafeInteger(given) && given >= 1 ? given : undefined;
  const answer = await apiGet(apiPaths.notifications.list({ before }), notificationPageSchema);
  if (answer.ok)
    return (
      <Words of="notifications">
        <OfPerson />
        <Notifications
          key={`${before} ${answer.value.notifications[0]?.position}`}
          page={answer.value}
          isFirst={before === undefined}
        />
      </Words>
    );
  if (answer.status === 401) redirect(withReturn('/sign-in', '/notifications'));
  return <ServiceDown retryHref="/notifications" refusal={answer} />;
}
