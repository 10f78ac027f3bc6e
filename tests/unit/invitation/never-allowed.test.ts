import { expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';

/**
 * The worst error of all is to let a session be recorded that the invitation does not say may be (V3).
 * None of these says so, though each has a yes, a tick or the word in it.
 */
test.each([
  '☑ Live coding',
  '[x] Live coding\n[x] English\n[ ] Take-home',
  '✅ CV attached\n✅ Scorecard attached',
  '[x] Screen sharing',
  'Live coding: yes',
  'Headset: yes\nCamera: on',
  'Consent: given',
  'Consent to data processing: yes',
  'Einwilligung zur Datenverarbeitung: liegt vor',
  'Screen recording software: installed by the candidate',
  'Recording: see policy',
  'Recording: tbd',
  'Recording: ?',
  'Recording:',
  'Recording yes/no: please check with the client',
  'Aufzeichnung: wird noch geklärt',
  'Aufzeichnung ja oder nein? Sage ich dir noch.',
  'Can we record? Yes, I asked the client, no answer so far.',
  'Is recording allowed?',
  'Would you like to record the session? Ask expertlead first.',
  'We usually record expertview sessions if the client agrees.',
  'The last interview was recorded.',
  'Here is the recording of the last session: https://vimeo.example.com/1',
  'The candidate has a strong track record.',
  'Aufnahmegespräch für die Stelle: ja',
  'Aufnahme in das Team zum 1. Januar: ja',
  'Confirmed: yes\nRecording',
  'Recording may be possible.',
  'If the client agrees, you may record.',
  'Du darfst aufzeichnen, sobald der Kunde zugestimmt hat.',
  'expertlead sessions are always recorded.',
])('%j does not allow recording', (description) => {
  const event = { id: 'one', summary: 'expertview interview – Anna Kowalczyk – Java Developer', description };
  expect(readInvitation(event).recordingStated.value).not.toBe('allowed');
});
