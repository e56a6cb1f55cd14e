'use client';
import dynamic from 'next/dynamic';
import { orRetry } from '../../../components/or-retry.tsx';
import { StandingLoading } from './standing-loading.tsx';

const Standing = dynamic(() => orRetry(() => import('./standing.tsx').then((module) => module.default)), {
  ssr: false,
  loading: () => <StandingLoading />,
});

/** Where an accepted submission stands among the others; what it takes is loaded when there is one. */
export function StandingPlace({ submissionId, languageLabel }: { submissionId: string; languageLabel: string }) {
  return <Standing key={submissionId} submissionId={submissionId} languageLabel={languageLabel} />;
}
