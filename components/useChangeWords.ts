import { useTranslations } from 'use-intl';
import type { ChangedField } from '@/domain/change/change';
import { KindSchema } from '@/domain/invitation/invitation';
import { meetingAt } from '@/domain/invitation/links/meeting-links';
import type { Session } from '@/domain/session';
import { documentLabel } from './document-label';
import { hostOf } from './host-of';
import { useTimes } from './useTimes';

/** Says one side of a change, before or after, in the product's words. */
export function useChangeWords(
  session: Session,
  now: number,
): (field: ChangedField, words: string[]) => string[] {
  const t = useTranslations('changes');
  const common = useTranslations('common');
  const times = useTimes();
  const { invitation } = session;
  const titles = new Map(
    [...invitation.cv, ...invitation.description.links, ...invitation.scorecard, ...invitation.tasks].map(
      ({ url, title }) => [url, title],
    ),
  );
  const one = (field: ChangedField, word: string): string => {
    switch (field) {
      case 'cancelled':
        return t('cancelled');
      case 'answer':
        return t('declined');
      case 'recording':
        return word === 'forbidden' ? t('forbidden') : t('allowed');
      case 'kind':
        return common(KindSchema.options.find((kind) => kind === word) ?? 'unsure');
      case 'place':
        return placeLabel(word, (code) => t('room', { code }));
      case 'candidate':
      case 'time':
        return word;
      default:
        return hostOf(word) === null ? t('inText') : documentLabel(word, titles.get(word) ?? '');
    }
  };
  const none = (field: ChangedField): string => {
    switch (field) {
      case 'cancelled':
        return t('takesPlace');
      case 'answer':
        return t('notDeclined');
      case 'recording':
        return t('unstated');
      case 'kind':
        return common('unsure');
      default:
        return t('none');
    }
  };
  return (field, words) => {
    const [start, end] = words;
    if (start === undefined) return [none(field)];
    if (field === 'time') return [`${times.day(start, now)} ${times.range(start, end ?? start)}`];
    return words.map((word) => one(field, word));
  };
}

/** A Meet room by its code, every other place by its host. */
function placeLabel(url: string, room: (code: string) => string): string {
  const code = meetingAt(url)?.code;
  return code ? room(code) : (hostOf(url) ?? url);
}
