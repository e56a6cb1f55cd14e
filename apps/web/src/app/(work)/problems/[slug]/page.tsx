import { getTranslations } from 'next-intl/server';
import 'katex/dist/katex.min.css';
import { type LanguageInfo, languageIds, languageListSchema, type Problem, problemSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SiteHeader } from '../../../../components/header/site-header.tsx';
import { Markdown } from '../../../../components/markdown.tsx';
import { OfPerson } from '../../../../components/of-person.tsx';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { StructuredData } from '../../../../components/structured-data.tsx';
import { ProblemNav } from '../../../../features/workspace/problem-nav.tsx';
import { Statement } from '../../../../features/workspace/statement/statement.tsx';
import styles from '../../../../features/workspace/workspace.module.css';
import { Workspace } from '../../../../features/workspace/workspace.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { topicText } from '../../../../lib/format.ts';
import {
  editorCookie,
  languageCookie,
  panesCookie,
  readEditorSettings,
  readLanguage,
  readPanes,
} from '../../../../lib/preferences.ts';
import { type ApiRefusal, apiGet } from '../../../../lib/server/api-get.ts';
import { currentUser } from '../../../../lib/server/current-user.ts';

type Props = { params: Promise<{ slug: string }> };

const readProblem = cache((slug: string) => apiGet(apiPaths.problem(slug), problemSchema));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await readProblem((await params).slug);
  const t = await getTranslations('workspace.page');
  if (!answer.ok) return { title: t('title') };
  const { slug, title } = answer.value;
  const description = await describe(answer.value);
  const address = `/problems/${slug}`;
  // Its tabs are views of one page.
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: { title, description, url: address, images: '/opengraph-image.png' },
  };
}

async function describe({ title, difficulty, topics }: Problem): Promise<string> {
  const t = await getTranslations('workspace.page');
  return t('description', { title, difficulty, topics: topics.map(topicText).join(', ') });
}

/** Where the list of languages can't be read, all are offered; the api refuses what it can't run. */
const anyLanguage: LanguageInfo[] = languageIds.map((id) => ({
  id,
  label: id,
  version: null,
  missing: null,
  formatter: null,
}));

export default async function ProblemPage({ params }: Props) {
  const { slug } = await params;
  const [answer, languages, user, jar] = await Promise.all([
    readProblem(slug),
    apiGet(apiPaths.languages, languageListSchema),
    currentUser(),
    cookies(),
  ]);
  if (!answer.ok && (answer.status === 404 || answer.status === 400)) notFound();
  if (!answer.ok) return <Unread slug={slug} refusal={answer} />;
  // Without knowing who it is, a person's own code would be missing from the editor.
  if (!user.ok) return <Unread slug={slug} refusal={user} />;
  const problem = answer.value;
  return (
    <div className={styles.page}>
      <OfPerson />
      <SiteHeader wide>
        <ProblemNav problem={problem} />
      </SiteHeader>
      <main id="content" className={styles.main}>
        <h1 className="visually-hidden">{problem.title}</h1>
        <StructuredData
          of={{
            '@type': 'LearningResource',
            name: problem.title,
            description: await describe(problem),
            learningResourceType: 'Exercise',
            educationalLevel: problem.difficulty,
            about: problem.topics.map((topic) => topic.replaceAll('-', ' ')),
            inLanguage: 'en',
            isAccessibleForFree: true,
          }}
        />
        <Workspace
          key={slug}
          problem={{
            slug: problem.slug,
            signature: problem.signature,
            examples: problem.examples,
            starterCode: problem.starterCode,
            next: problem.next,
          }}
          languages={languages.ok ? languages.value.languages : anyLanguage}
          userId={user.value?.id ?? null}
          firstLanguage={readLanguage(jar.get(languageCookie)?.value)}
          paneSizes={readPanes(jar.get(panesCookie)?.value)}
          editorSettings={readEditorSettings(jar.get(editorCookie)?.value)}
          statement={<Statement problem={problem} />}
          hints={problem.hints.map((hint) => <Markdown key={hint} text={hint} by="catalogue" />)}
        />
      </main>
    </div>
  );
}

function Unread({ slug, refusal }: { slug: string; refusal: ApiRefusal }) {
  return (
    <>
      <SiteHeader />
      <ServiceDown retryHref={`/problems/${slug}`} refusal={refusal} />
    </>
  );
}
