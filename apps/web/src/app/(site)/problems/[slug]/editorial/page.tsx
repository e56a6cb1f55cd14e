import 'katex/dist/katex.min.css';
import { editorialSchema, problemSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ServiceDown } from '../../../../../components/service-down.tsx';
import { StructuredData } from '../../../../../components/structured-data.tsx';
import { Editorial } from '../../../../../features/editorial/editorial.tsx';
import { apiPaths } from '../../../../../lib/api-paths.ts';
import { topicText } from '../../../../../lib/format.ts';
import { apiGet } from '../../../../../lib/server/api-get.ts';

type Props = { params: Promise<{ slug: string }> };

const read = cache(async (slug: string) => {
  const [problem, editorial] = await Promise.all([
    apiGet(apiPaths.problem(slug), problemSchema),
    apiGet(apiPaths.editorial(slug), editorialSchema),
  ]);
  if (!problem.ok) return problem;
  if (!editorial.ok) return editorial;
  return { ok: true as const, problem: problem.value, editorial: editorial.value.editorial };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('editorial');
  const answer = await read((await params).slug);
  if (!answer.ok) return { title: t('title') };
  const { slug, title: name, topics } = answer.problem;
  const title = t('titleOf', { name });
  const description = t('description', { name, topics: topics.map(topicText).join(', ') });
  const url = `/problems/${slug}/editorial`;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, images: '/opengraph-image.png' },
  };
}

/** An editorial as a page of its own, drawn by the server: for whoever searches, reads without JavaScript, or prints. */
export default async function EditorialPage({ params }: Props) {
  const { slug } = await params;
  const answer = await read(slug);
  if (!answer.ok && (answer.status === 404 || answer.status === 400)) notFound();
  if (!answer.ok) return <ServiceDown retryHref={`/problems/${slug}/editorial`} refusal={answer} />;
  const { problem, editorial } = answer;
  if (editorial === '') notFound();
  return (
    <>
      <StructuredData
        of={{
          '@type': 'TechArticle',
          headline: `${problem.title}: editorial`,
          about: problem.topics.map((topic) => topic.replaceAll('-', ' ')),
          proficiencyLevel: problem.difficulty,
          inLanguage: 'en',
          isAccessibleForFree: true,
        }}
      />
      <Editorial problem={problem} text={editorial} />
    </>
  );
}
