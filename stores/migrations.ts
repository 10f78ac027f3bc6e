/** Form 2 of the sessions: what the person set right beside the reading, where form 1 had the type alone. */
export function sessionsWithCorrections(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  return Object.fromEntries(
    Object.entries(stored).map(([id, session]) => {
      if (!isRecord(session)) return [id, session];
      const { chosenKind, ...rest } = session;
      const kind = isRecord(chosenKind) ? { value: chosenKind.kind, at: chosenKind.at } : null;
      return [
        id,
        { ...rest, organizer: null, guests: [], updated: null, corrections: { kind }, changes: [] },
      ];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
