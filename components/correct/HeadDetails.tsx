import { useTranslations } from 'use-intl';
import type { Correction } from '@/domain/correction/corrections';
import type { Session } from '@/domain/session';
import { hostOf } from '../host-of';
import { spansOf } from '../marked-text';
import { TextReader } from '../TextReader';
import { CandidateField } from './CandidateField';
import { DetailsFrame } from './DetailsFrame';
import { FieldBlock } from './FieldBlock';
import { TypeField } from './TypeField';
import type { Details } from './useDetails';

interface Props {
  session: Session;
  details: Details;
  onCorrect: (correction: Correction) => Promise<unknown>;
  /** Absent where a session cannot be set aside. */
  onSetAside?: () => Promise<unknown>;
}

/** Where type, candidate, role and meeting came from; type and candidate are set right here. */
export function HeadDetails({ session, details, onCorrect, onSetAside }: Props) {
  const t = useTranslations('correct');
  const read = session.invitation;
  const { isInterview, kind, candidate, role, meeting, language } = read;
  const host = meeting.value === null ? null : hostOf(meeting.value.url);
  return (
    <DetailsFrame details={details} field={t('head')} takesFocus>
      <TypeField session={session} onCorrect={onCorrect} onSetAside={onSetAside} />
      <CandidateField session={session} onCorrect={onCorrect} />
      <TextReader
        invitation={read}
        marks={spansOf([kind, candidate, role, meeting].flatMap(({ evidence }) => evidence))}
      />
      {role.value !== null && (
        <FieldBlock name={t('role')} value={role.value} reading={role} language={language} />
      )}
      {host !== null && <FieldBlock name={t('meeting')} value={host} reading={meeting} language={language} />}
      <FieldBlock
        name={t('isInterview')}
        value={session.corrections.isInterview === null ? undefined : t('byYou')}
        reading={isInterview}
        language={language}
      />
    </DetailsFrame>
  );
}
