import { useState } from 'react';
import { type ErrorName, errorReason } from '@/domain/errors';

export interface Problem {
  reason: ErrorName;
  detail: string | null;
}

/** A command a person gave: whether it is under way, and what became of it. A second one while it runs is not started. */
export function useAction<Input extends unknown[]>(command: (...input: Input) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (...input: Input): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await command(...input);
      return true;
    } catch (error) {
      setProblem(errorReason(error, 'badMessage'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, problem };
}
