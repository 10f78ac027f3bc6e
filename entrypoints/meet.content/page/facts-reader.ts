import { type MeetFacts, UNKNOWN_FACTS } from '@/domain/meet-facts';
import { guarded } from './guarded';
import { forgetMisses, NO_PHASE_YET, type PhaseMemory, remember } from './phase-memory';
import { readAccount } from './read-account';
import { readDevices } from './read-devices';
import { readPhase } from './read-phase';
import { readRecording } from './read-recording';

export interface FactsReader {
  /** The facts of this moment; `now` in ms on any steady clock. */
  read(now: number): MeetFacts;
  /** Called when the page comes back into sight. */
  pageShown(): void;
}

/** Reads all facts of a page, each in its own guard, with the memory that the phase needs. */
export function factsReader(page: Document): FactsReader {
  const sight = guarded('phase', () => readPhase(page), 'unknown');
  const devices = guarded<ReturnType<typeof readDevices>>('devices', () => readDevices(page), {
    mic: 'unknown',
    camera: 'unknown',
  });
  const recording = guarded('recording', () => readRecording(page), 'unknown');
  const accountNow = guarded('account', () => readAccount(page), null);
  let memory: PhaseMemory = NO_PHASE_YET;
  let readIn: MeetFacts['phase'] | null = null;
  let account: string | null = null;

  return {
    read(now) {
      memory = remember(memory, sight(), now);
      const { phase } = memory;
      // The page's data is long and changes only with a reload: looked at once a phase until it tells.
      if (account === null && readIn !== phase) account = accountNow();
      readIn = phase;
      return { ...UNKNOWN_FACTS, phase, ...devices(), recording: recording(), account };
    },
    pageShown() {
      memory = forgetMisses(memory);
    },
  };
}
