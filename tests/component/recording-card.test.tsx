import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type MeetRecording, RecordingCard } from '@/components/RecordingCard';
import type { Invitation } from '@/domain/invitation/invitation';
import { anExpertleadInvitation, anInvitation, aSession, found } from './a-session';
import { renderIn } from './render-in';

const card = () => screen.getByRole('region', { name: /Recording|Aufzeichnung/ });

const forbidden = anInvitation();
const allowed = anInvitation({ recordingStated: found('allowed') });
const unstated = anInvitation({ recordingStated: found(null) });
const unsure = anInvitation({ recordingStated: found('allowed'), kind: found(null) });
const expertlead = anExpertleadInvitation();

describe('RecordingCard', () => {
  it.each<[string, Invitation, MeetRecording, string, string, boolean]>([
    ['forbidden, no sign', forbidden, 'no', 'Do not record', 'Meet shows no recording sign', false],
    ['forbidden, recording', forbidden, 'yes', 'Do not record', 'Meet shows a recording', true],
    ['forbidden, unknown', forbidden, 'unknown', 'Do not record', 'Recording in Meet: not known', false],
    ['forbidden, no call', forbidden, 'none', 'Do not record', 'Meet not open', false],
    ['forbidden, not joined', forbidden, 'outside', 'Do not record', 'Not in the call', false],
    [
      'forbidden, elsewhere',
      forbidden,
      'elsewhere',
      'Do not record',
      'Not on Meet: look there yourself',
      false,
    ],
    ['allowed, no sign', allowed, 'no', 'Ask before recording', 'Meet shows no recording sign', false],
    ['allowed, recording', allowed, 'yes', 'Ask before recording', 'Meet shows a recording', false],
    ['unstated, no sign', unstated, 'no', 'Do not record', 'Meet shows no recording sign', false],
    ['unstated, recording', unstated, 'yes', 'Do not record', 'Meet shows a recording', true],
    ['unsure, no sign', unsure, 'no', 'Do not record yet', 'Meet shows no recording sign', false],
    ['unsure, recording', unsure, 'yes', 'Do not record yet', 'Meet shows a recording', true],
    ['expertlead, no sign', expertlead, 'no', 'Ask before recording', 'Meet shows no recording sign', false],
    ['expertlead, recording', expertlead, 'yes', 'Ask before recording', 'Meet shows a recording', false],
  ])('%s', (_case, invitation, meetShows, advice, shown, alarm) => {
    renderIn(
      'en',
      <RecordingCard session={aSession({ invitation })} meetShows={meetShows} onCorrect={async () => null} />,
    );
    expect(within(card()).getByRole('heading', { name: advice })).toBeTruthy();
    expect(within(card()).getByText(shown)).toBeTruthy();
    expect(within(card()).queryByText('Stop the recording') !== null).toBe(alarm);
  });

  it('quotes the words of the ban and their line', () => {
    renderIn('en', <RecordingCard session={aSession()} meetShows="no" onCorrect={async () => null} />);
    expect(within(card()).getByText('“Please note: this session will not be recorded.”')).toBeTruthy();
    expect(within(card()).getByText('invitation, line 10')).toBeTruthy();
  });

  it('asks the candidate at once while an allowed recording already runs', () => {
    renderIn(
      'en',
      <RecordingCard
        session={aSession({ invitation: allowed })}
        meetShows="yes"
        onCorrect={async () => null}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('Ask the candidate now');
  });

  it('says for an unstated permission whom to ask, in German', () => {
    renderIn(
      'de',
      <RecordingCard
        session={aSession({ invitation: unstated })}
        meetShows="yes"
        onCorrect={async () => null}
      />,
    );
    expect(card().textContent).toContain('Bei expertlead nachfragen');
    expect(screen.getByRole('alert').textContent).toBe('Aufzeichnung stoppen');
  });
});
