import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';
import { useAction } from '../useAction';
import { type Completed, complete, type FieldName, type PastedInvitation } from './draft';
import { PasteArea } from './PasteArea';
import { PasteFields } from './PasteFields';
import { Understood } from './Understood';
import { usePasted } from './usePasted';

interface Props {
  onSave: (invitation: PastedInvitation) => Promise<unknown>;
  onSaved: (invitation: PastedInvitation) => void;
}

/** Pasting an invitation: what it says shows at once, what it does not say is asked for, and an error loses nothing. */
export function PasteForm({ onSave, onSaved }: Props) {
  const t = useTranslations('welcome.form');
  const { pasted, setPasted, fields, setField, understood } = usePasted();
  const [fault, setFault] = useState<Extract<Completed, { ok: false }> | null>(null);
  const inputs = useRef<Partial<Record<FieldName | 'text', HTMLElement | null>>>({});
  const { run, busy, problem } = useAction(onSave);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const result = complete(pasted, fields);
    setFault(result.ok ? null : result);
    if (!result.ok) return inputs.current[result.field]?.focus();
    if (await run(result.invitation)) onSaved(result.invitation);
  };
  const faultOf = (field: FieldName | 'text') => (fault?.field === field ? fault.reason : null);
  const textFault = faultOf('text');
  return (
    <form noValidate onSubmit={save} className="space-y-4">
      <div>
        <label htmlFor="invitation" className="font-semibold">
          {t('text')}
        </label>
        <p id="invitation-hint" className="text-xs text-dim">
          {t('hint')}
        </p>
        <PasteArea
          id="invitation"
          ref={(element) => {
            inputs.current.text = element;
          }}
          pasted={pasted}
          onChange={(next) => {
            setFault(null);
            setPasted(next);
          }}
          describedBy="invitation-hint invitation-fault"
          invalid={textFault !== null}
        />
        <div id="invitation-fault">
          {textFault !== null && <ErrorNote problem={{ reason: textFault, detail: null }} />}
        </div>
      </div>
      {understood !== null && (
        <>
          <Understood invitation={understood} />
          <PasteFields
            fields={fields}
            faultOf={faultOf}
            onChange={(name, value) => {
              setFault(null);
              setField(name, value);
            }}
            inputRef={(name, element) => {
              inputs.current[name] = element;
            }}
          />
        </>
      )}
      {problem !== null && <ErrorNote problem={problem} />}
      <Button type="submit" tone="primary" large disabled={busy}>
        {t(busy ? 'saving' : 'save')}
      </Button>
    </form>
  );
}
