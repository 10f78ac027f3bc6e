import { useTranslations } from 'use-intl';
import type { Correction, RecordingWord } from '@/domain/correction/corrections';
import { type Session, sessionInvitation } from '@/domain/session';
import { ErrorNote } from '../ErrorNote';
import { spansOf } from '../marked-text';
import { TextReader } from '../TextReader';
import { useAction } from '../useAction';
import { Choice } from './Choice';
import { DetailsFrame } from './DetailsFrame';
import { FieldBlock } from './FieldBlock';
import { SetByYou } from './SetByYou';
import type { Details } from './useDetails';

const WORDS: readonly RecordingWord[] = ['allowed', 'forbidden', 'unstated'];

interface Props {
  session: Session;
  details: Details;
  onCorrect: (correction: Correction) => Promise<unknown>;
}

/** What the invitation says of recording: the words it was read from, and another reading in its place (V3). */
export function RecordingDetails({ session, details, onCorrect }: Props) {
  const t = useTranslations('correct');
  const { run, problem } = useAction(onCorrect);
  const { recordingStated: read, language } = session.invitation;
  const own = session.corrections.recording?.value ?? null;
  const readWord = read.value ?? 'unstated';
  const counts = sessionInvitation(session).recordingStated.value ?? 'unstated';
  const field = t('recording');
  return (
    <DetailsFrame details={details} field={field}>
      <FieldBlock name={field} reading={read} language={language}>
        <Choice
          label={field}
          options={WORDS.map((one) => ({ value: one, label: t(`recordingWord.${one}`) }))}
          value={counts}
          onChoose={(value) => {
            if (value !== counts) void run({ field: 'recording', value });
          }}
        />
        <p className="text-xs text-dim">{t('recordingHint')}</p>
        {problem !== null && <ErrorNote problem={problem} />}
        <SetByYou
          field={field}
          isSet={own !== null}
          reads={readWord === own ? null : t(`recordingWord.${readWord}`)}
          evidence={read.evidence}
          onUndo={() => onCorrect({ field: 'recording', value: null })}
        />
      </FieldBlock>
      <TextReader invitation={session.invitation} marks={spansOf(read.evidence)} />
    </DetailsFrame>
  );
}
