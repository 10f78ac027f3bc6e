import { el, text } from '../html';
import type { RoomView } from '../view';

interface Choice {
  label: string;
  dialogAction: string;
  action: string;
}

const dialog = (label: string, lines: string[], choices: Choice[]): string =>
  el(
    'div',
    { role: 'dialog', class: 'uW2Fw-P5QLlc', 'aria-modal': 'true', 'aria-label': label },
    el('h2', {}, text(lines[0] ?? label)),
    ...lines.slice(1).map((line) => el('p', {}, text(line))),
    el(
      'div',
      { class: 'dialogButtons' },
      ...choices.map((choice) =>
        el(
          'button',
          {
            class: 'textButton',
            'data-mdc-dialog-action': choice.dialogAction,
            jsaction: `click:${choice.action}`,
          },
          text(choice.label),
        ),
      ),
    ),
  );

const consent = ({ words }: RoomView): string =>
  dialog(
    words.consent,
    [words.consent, words.consentHint],
    [
      { label: words.leave, dialogAction: 'cancel', action: 'leave' },
      { label: words.join, dialogAction: 'ok', action: 'consent' },
    ],
  );

const knock = ({ words, knocking }: RoomView): string =>
  dialog(
    words.admitTitle,
    [words.wantsToJoin, ...knocking],
    [
      { label: words.deny, dialogAction: 'decline', action: 'deny' },
      { label: words.admit, dialogAction: 'accept', action: 'admit' },
    ],
  );

/** Dialogs hang at the end of the body, outside the page's own root. */
export const dialogs = (view: RoomView): string =>
  el(
    'div',
    { id: 'dialogs' },
    view.phase === 'in-call' && view.variants.consentDialog ? consent(view) : '',
    view.phase === 'in-call' && view.knocking.length ? knock(view) : '',
  );
