import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Rule } from '@/domain/rules/rule';
import { isJson } from '@/domain/tried-json';
import { ErrorNote } from '../ErrorNote';
import { LabelledField } from '../LabelledField';
import { ReadingReport } from '../ReadingReport';
import { PasteArea } from '../welcome/PasteArea';
import { EventChoice } from './EventChoice';
import { FileDrop } from './FileDrop';
import { type FileFault, TriedFaultNote } from './TriedFaultNote';
import { useTried } from './useTried';

const EMPTY = {
  text: '',
  html: null as string | null,
  title: '',
  organizer: '',
  file: null as string | null,
};

/** Shows what would be read from any invitation or template; nothing of it is stored. */
export function TryInvitation({ rules }: { rules: readonly Rule[] }) {
  const t = useTranslations('trial');
  const id = useId();
  const [tried, setTried] = useState(EMPTY);
  const [chosen, setChosen] = useState(0);
  const [fileFault, setFileFault] = useState<FileFault | null>(null);
  const { events, fault, reading, failed } = useTried(tried, chosen, rules);
  const shownFault = fileFault ?? fault;
  const shownReading = shownFault === null ? reading : null;

  const take = (content: { text: string; html: string | null }, file: string | null) => {
    setFileFault(null);
    setChosen(0);
    // What was entered beside one text is not said of the next.
    setTried((before) =>
      file === null && content.text !== '' ? { ...before, ...content, file } : { ...EMPTY, ...content, file },
    );
  };
  return (
    <>
      <FileDrop onContent={take} onFault={setFileFault} from={tried.file}>
        <label htmlFor={id} className="font-semibold">
          {t('text')}
        </label>
        <p id={`${id}-hint`} className="text-xs text-dim">
          {t('textHint')}
        </p>
        <PasteArea
          id={id}
          ref={null}
          pasted={tried}
          onChange={(content) => take(content, null)}
          describedBy={`${id}-hint ${id}-fault`}
          invalid={shownFault !== null}
        />
      </FileDrop>
      <div id={`${id}-fault`}>{shownFault !== null && <TriedFaultNote fault={shownFault} />}</div>
      {tried.text.trim() !== '' && !isJson(tried.text) && (
        <div className="grid gap-3 sm:grid-cols-2">
          <LabelledField
            label={t('title')}
            note={t('titleHint')}
            value={tried.title}
            onChange={(title) => setTried((before) => ({ ...before, title }))}
          />
          <LabelledField
            label={t('organizer')}
            note={t('organizerHint')}
            value={tried.organizer}
            onChange={(organizer) => setTried((before) => ({ ...before, organizer }))}
          />
        </div>
      )}
      {events.length > 1 && <EventChoice events={events} chosen={chosen} onChoose={setChosen} />}
      {failed && <ErrorNote problem={{ reason: 'badMessage', detail: null }} />}
      <p role="status" className="sr-only">
        {shownReading !== null && t('report.ready')}
      </p>
      <section aria-label={t('report.heading')}>
        {shownReading !== null && <ReadingReport reading={shownReading} />}
      </section>
    </>
  );
}
