import { el } from '../html';
import type { RoomView } from '../view';
import { type Badge, badgeSlot } from './badge';

const slotCount = 21;

const recordingBadge = (view: RoomView): Badge | null => {
  const kind = view.variants.recordingBadge;
  if (!view.recording || kind === 'legacy-div') return null;
  return {
    name: 'recording',
    label: kind === 'icon-only' ? '' : view.words.recording,
    ligature: kind === 'label-only' ? null : 'radio_button_checked',
    className: 'recordingSlot',
  };
};

const peopleBadge = (view: RoomView): Badge => ({
  name: 'people',
  label: String(view.people.length + 1),
  ligature: 'people',
  hiddenName: view.words.people,
  avatarCount: view.people.length + 1,
});

const shownBadges = (view: RoomView): Map<number, Badge | null> =>
  new Map([
    [0, recordingBadge(view)],
    [
      3,
      view.variants.transcribing
        ? { name: 'transcribing', label: view.words.transcribing, ligature: 'speech_to_text' }
        : null,
    ],
    [
      5,
      view.variants.geminiNotes ? { name: 'gemini', label: view.words.geminiNotes, ligature: 'spark' } : null,
    ],
    [
      8,
      view.hand
        ? { name: 'hands', label: '1', ligature: 'back_hand', hiddenName: view.words.handRaises }
        : null,
    ],
    [20, peopleBadge(view)],
  ]);

export const badgeSlots = (view: RoomView): string => {
  const badges = shownBadges(view);
  return Array.from({ length: slotCount }, (_, index) =>
    badgeSlot(view, index, badges.get(index) ?? null),
  ).join('');
};

/** The badge of 2024: always in the page, shown and hidden by its style alone. */
export const legacyRecordingBadge = (view: RoomView): string =>
  view.variants.recordingBadge === 'legacy-div'
    ? el('div', {
        class: 'legacyRecording',
        'aria-label': 'This meeting is being recorded',
        style: view.recording ? 'display:flex;' : 'display:none;',
      })
    : '';
