'use client';
import type { Judgement, Signature, SubmissionKind } from '@codenova/contracts';
import { useId, useState } from 'react';
import { durationText, memoryText } from '../../../lib/format.ts';
import { CaseTab, CaseTabs } from '../case-tabs.tsx';
import { CaseView } from './case-view.tsx';
import { OutputBlock } from './output-block.tsx';
import styles from './result.module.css';

/** A verdict's details: figures, the compiler's words, and case by case what may be seen. */
export function JudgementView(props: { judgement: Judgement; signature: Signature; kind: SubmissionKind }) {
  const { judgement, signature, kind } = props;
  const id = useId();
  const failing = judgement.cases.findIndex((item) => item.verdict !== 'accepted');
  const [chosen, setChosen] = useState(Math.max(failing, 0));
  const shown = judgement.cases[chosen];
  return (
    <div className={styles.judgement}>
      <dl className={styles.figures}>
        {judgement.casesTotal > 0 && (
          <div>
            <dt>Cases passed</dt>
            <dd>
              {judgement.casesPassed} of {judgement.casesTotal}
            </dd>
          </div>
        )}
        <div>
          <dt>Slowest case</dt>
          <dd>{durationText(judgement.cpuTimeMs)}</dd>
        </div>
        <div>
          <dt>Memory</dt>
          <dd>{memoryText(judgement.memoryBytes)}</dd>
        </div>
      </dl>
      {judgement.message && (
        <OutputBlock
          label={judgement.verdict === 'compilation-error' ? 'The compiler says' : 'Message'}
          text={judgement.message}
          tone={judgement.verdict === 'internal-error' ? undefined : 'bad'}
        />
      )}
      {judgement.cases.length > 0 && (
        <CaseTabs label="Cases">
          {judgement.cases.map((item, index) => (
            <CaseTab
              key={item.index}
              chosen={index === chosen}
              controls={`${id}-case`}
              onChoose={() => setChosen(index)}
              verdict={item.verdict}
            >
              {item.visible ? `Case ${item.index + 1}` : `Hidden case ${item.index + 1}`}
            </CaseTab>
          ))}
        </CaseTabs>
      )}
      {shown && (
        <div id={`${id}-case`}>
          <CaseView
            result={shown}
            signature={signature}
            referenceLabel={kind === 'run' ? 'Reference’s answer' : 'Expected'}
          />
        </div>
      )}
    </div>
  );
}
