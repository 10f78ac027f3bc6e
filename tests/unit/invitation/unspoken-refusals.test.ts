import { beforeAll, describe, expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const stated = (description: string) =>
  readInvitation({ id: 'one', summary: 'expertlead interview – Anna Kowalczyk', description }).recordingStated
    .value;

// The first reading compiles the expressions: on a busy machine that takes seconds.
beforeAll(() => {
  stated('Recording: yes');
}, 60_000);

/** expertlead records unless declined (L2): a refusal that goes without the word would else be overheard. */
describe('refusals without the word recording', () => {
  test.each([
    'This one stays between the two of you.',
    'Please keep this conversation strictly between the two of you.',
    'What is said stays between you.',
    'Please keep the camera roll off.',
    'No tape please.',
    'Do not press the red button.',
    'Anna does not want to be on tape.',
    'Nothing of the call may be saved.',
    'Nobody should watch it afterwards.',
    'The conversation is strictly off the record.',
    'Bitte nicht mitlaufen lassen.',
    'Bitte nichts mitlaufen lassen!',
    'Ohne Mitschnitt, bitte.',
    'Das Gespräch bleibt unter vier Augen.',
    'Alles Gesagte bleibt unter euch.',
    'Bitte nicht auf den roten Knopf drücken.',
    'Es läuft heute keine Kamera mit.',
    'Bitte nichts speichern.',
    'Was gesagt wird, bleibt im Raum.',
    'Das Interview bitte nicht speichern.',
    'The session should not be saved.',
  ])('%j forbids', (words) => {
    expect(stated(words)).toBe('forbidden');
  });

  test.each([
    'Off the record: she is nervous, so be kind.',
    'If she declines, do not press the red button.',
    'Does this one stay between the two of you?',
    'Können wir vorab unter vier Augen sprechen?',
    'Ich würde dich danach gern unter vier Augen sprechen.',
    'Between you and me, she is our best applicant.',
    'She stays in the room of her colleague.',
    'Please save your notes in the scorecard.',
    'Anna läuft Marathon.',
    'The agreement between us and the client is signed.',
    'Camera on, please.',
  ])('%j says nothing', (words) => {
    expect(stated(words)).toBeNull();
  });
});

describe('a question and its answer in one sentence', () => {
  test.each([
    ['I asked the client if we may record and they said yes.', 'allowed'],
    ['I asked the client if we may record and they said no.', 'forbidden'],
    ['I asked the client whether recording is fine and they agreed.', 'allowed'],
    ['Ich habe den Kunden gefragt, ob wir aufzeichnen dürfen, und er hat ja gesagt.', 'allowed'],
    ['Ich habe den Kunden gefragt, ob wir aufzeichnen dürfen, und er hat nein gesagt.', 'forbidden'],
    ['I asked the client if we may record and they will let us know.', null],
    ['I asked the client if we may record and they said maybe.', null],
    ['I asked the client if we may record and they said yes, but Anna declined.', 'forbidden'],
    ['I asked whether it is okay to record, and he agreed to think about it.', null],
    ['I asked the client if we may record and they are happy to look into it.', null],
    ['We asked if they mind recording and they said yes.', null],
    ['Ich habe gefragt, ob wir aufzeichnen dürfen, und sie ist einverstanden, darüber nachzudenken.', null],
    ['Aufzeichnung gestattet?\n☐ Ja\n☑ Nein', 'forbidden'],
    ['Aufzeichnung gestattet?\n☑ Ja\n☐ Nein', 'allowed'],
    ['Aufzeichnung gestattet?\n☐ Ja\n☐ Nein', null],
    ['Recording allowed:\n[ ] no\n[x] yes', 'allowed'],
    ['Live coding?\n☑ Yes\n☐ No', null],
    ['Recording allowed?\n☐ Yes\n☐ No\nLive coding?\n☑ Yes\n☐ No', null],
    ['REC ✅', 'allowed'],
  ])('%j: %s', (words, expected) => {
    expect(stated(words)).toBe(expected);
  });
});
