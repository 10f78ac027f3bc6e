import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Change } from '@/domain/change/change';
import { hasOwnWord } from '@/domain/change/own-word';
import { type Session, sessionKind } from '@/domain/session';
import { ChangesTexts } from './ChangesTexts';
import { useChangeWords } from './useChangeWords';

interface Props {
  change: Change;
  session: Session;
  now: number;
}

/** One thing that changed: what it is, old, new; and whether the person's own word still stands before it. */
export function ChangesRow({ change, session, now }: Props) {
  const t = useTranslations('changes');
  const say = useChangeWords(session, now);
  const { field, before, after } = change;
  const isProject = field === 'description' && sessionKind(session) === 'expertlead';
  const name = t(`field.${isProject ? 'project' : field}`);
  const unique = (words: readonly string[]) => [...new Set(words)];
  return (
    <div>
      <dt className="text-xs font-semibold text-dim">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="sr-only">{t('before')}</span>
        {unique(say(field, before)).map((words) => (
          <del key={words} className="text-dim">
            {words}
          </del>
        ))}
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <ArrowRight size={12} aria-hidden className="shrink-0 self-center text-dim" />
          <span className="sr-only">{t('now')}</span>
          {unique(say(field, after)).map((words) => (
            <ins key={words} className="font-semibold no-underline">
              {words}
            </ins>
          ))}
        </span>
      </dd>
      {field === 'description' && (
        <ChangesTexts name={name} before={before} after={after} language={session.invitation.language} />
      )}
      {hasOwnWord(session.corrections, field) && <dd className="text-xs text-amber">{t('byYou')}</dd>}
    </div>
  );
}
