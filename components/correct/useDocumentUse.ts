import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction, DocumentUse } from '@/domain/correction/corrections';
import type { Document } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { useAction } from '../useAction';
import { useDocumentNames } from './document-names';
import { documentOrigin } from './document-origin';

/**
 * Setting right what a document is. Its row moves within the list then, so that the focus goes to the list and what
 * became of it is read out.
 */
export function useDocumentUse(session: Session, onCorrect: (correction: Correction) => Promise<unknown>) {
  const t = useTranslations('correct');
  const names = useDocumentNames(session);
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const { run, problem } = useAction(onCorrect);
  const correct = async (correction: Correction) => {
    const done = await run(correction);
    if (done) list.current?.focus({ preventScroll: true });
    return done;
  };
  const setUse = async (document: Document, use: DocumentUse | null) => {
    if (!(await correct({ field: 'document', url: document.url, value: use }))) return;
    const now = use ?? documentOrigin(session, document.url).readAs ?? 'none';
    const value = now === 'none' ? t('noDocument') : names[now];
    setSaid(t('now', { field: document.title.trim() || document.host, value }));
  };
  return { list, said, problem, correct, setUse };
}
