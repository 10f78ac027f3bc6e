import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Invitation } from '@/domain/invitation/invitation';
import { recordingPermission } from '@/domain/recording/permission';
import { EvidenceQuote } from '../EvidenceQuote';
import { KindChip } from '../KindChip';

/** What was read from the pasted invitation, while it can still be mended. */
export function Understood({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('welcome');
  const { kind, candidate, role, recordingStated, language } = invitation;
  const permission = recordingPermission(kind.value, recordingStated.value);
  const [words] = recordingStated.evidence;
  const documents = documentsOf(invitation).map(({ name, count }) =>
    name === 'tasks' ? t('form.tasks', { count }) : t(`form.${name}`),
  );
  return (
    <section aria-label={t('form.understood')} className="rounded-xl border border-line bg-card p-4">
      {!invitation.isInterview.value && <p className="mb-2 text-amber">{t('form.notInterview')}</p>}
      <dl className="space-y-2">
        <Row name={t('form.type')}>
          <KindChip kind={kind.value} />
        </Row>
        <Row name={t('form.candidate')}>
          {candidate.value ?? t('form.notFound')}
          {role.value !== null && <span className="text-dim"> · {role.value}</span>}
        </Row>
        <Row name={t('form.recording')}>
          {t(`permission.${permission}`)}
          {recordingStated.value !== null && words !== undefined && (
            <EvidenceQuote evidence={words} language={language} />
          )}
        </Row>
        <Row name={t('form.documents')}>
          {documents.length === 0 ? t('form.notFound') : documents.join(' · ')}
        </Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="w-24 shrink-0 text-dim">{name}</dt>
      <dd className="min-w-0 grow basis-48">{children}</dd>
    </div>
  );
}

function documentsOf({ cv, description, scorecard, tasks }: Invitation) {
  const inline = description.inline === null ? 0 : 1;
  return [
    { name: 'cv' as const, count: cv.length },
    { name: 'description' as const, count: description.links.length + inline },
    { name: 'scorecard' as const, count: scorecard.length },
    { name: 'tasks' as const, count: tasks.length },
  ].filter(({ count }) => count > 0);
}
