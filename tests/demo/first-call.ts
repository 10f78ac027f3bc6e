import type { Page } from '@playwright/test';
import type { Companion } from '../browser/companion';
import { setMeet } from '../google/meet.google.com/state';
import { MIRA } from '../google/scenarios/sample';
import type { Google } from '../google/server';

/** Room of the sample's first session, an expertlead interview in ten minutes. */
export const FIRST_ROOM = 'kqf-vmra-tzo';
/** Room of the sample's expertview session. */
export const EXPERTVIEW_ROOM = 'dlp-uxqg-fha';

/** The green room of the first session, as the interviewer finds it. */
export async function enterFirstCall(companion: Companion, google: Google): Promise<Page> {
  setMeet(google.state.meet, FIRST_ROOM, {
    title: 'expertlead Interview – Anna Kowalczyk (Frontend)',
    expected: ['Anna Kowalczyk'],
  });
  const page = await companion.meet(FIRST_ROOM, `?authuser=${encodeURIComponent(MIRA.email)}`);
  await companion.panel(page);
  return page;
}
