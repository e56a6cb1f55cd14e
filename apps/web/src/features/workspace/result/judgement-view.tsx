'use client';
import type { Judgement, Signature, SubmissionKind } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { sayFailure } from '../../../i18n/answers.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSayAnswer } from '../../../i18n/use-say-answer.ts';
import { CaseTab, CaseTabs } from '../case-tabs.tsx';
import { CaseView } from './case-view.tsx';
import { OutputBlock } from './output-block.tsx';
import styles from './result.module.css';

/** A verdict's details: the compiler's words, and case by case what may be seen. */
export function JudgementView(props: { judgement: Judgement; signature: Signature; kind: SubmissionKind }) {
  const t = useTranslations('workspace.result');
  const { durationText } = useFormats();
  const { judgement, signature, kind } = props;
  const say = useSayAnswer();
  const id = useId();
  const failing = judgement.cases.findIndex((item) => item.verdict !== 'accepted');
  const [chosen, setChosen] = useState(Math.max(failing, 0));
  const shown = judgement.cases[chosen];
  return (
    <div className={styles.judgement}>
      {judgement.message && (
        <OutputBlock
          label={t(judgement.verdict === 'compilation-error' ? 'compilerSays' : 'message')}
          text={sayFailure(say, judgement.message)}
          columns={judgement.verdict === 'compilation-error'}
          tone={judgement.verdict === 'internal-error' ? undefined : 'bad'}
        />
      )}
      {judgement.cases.length > 0 && (
        <CaseTabs label={t('cases')}>
          {judgement.cases.map((item, index) => (
            <CaseTab
              key={item.index}
              chosen={index === chosen}
              controls={`${id}-case`}
              onChoose={() => setChosen(index)}
              verdict={item.verdict}
            >
              {t(item.visible ? 'case' : 'hidden', { number: item.index + 1 })}
            </CaseTab>
          ))}
          {shown && shown.cpuTimeMs !== null && (
            <span className={styles.caseTime}>{durationText(shown.cpuTimeMs)}</span>
          )}
        </CaseTabs>
      )}
      {shown && (
        <div id={`${id}-case`}>
          <CaseView
            result={shown}
            signature={signature}
            referenceLabel={t(kind === 'run' ? 'reference' : 'expected')}
          />
        </div>
      )}
    </div>
  );
}
