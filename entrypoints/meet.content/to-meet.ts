import type { Mount, ToMeet } from '@/domain/messages';

const LABELS = ['frameTitle', 'notLoaded', 'openWindow', 'close'] as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isMount(message: Record<string, unknown>): boolean {
  const { src, collapsed, labels } = message;
  return (
    typeof src === 'string' &&
    /^(chrome|moz)-extension:\/\//.test(src) &&
    typeof collapsed === 'boolean' &&
    isRecord(labels) &&
    LABELS.every((name) => typeof labels[name] === 'string')
  );
}

/** Whether a message is one of the two that the content script obeys; by hand, as a validation library would weigh more than the rest. */
export function isToMeet(message: unknown): message is ToMeet {
  if (!isRecord(message)) return false;
  return (
    message.type === 'bg-meet:go-away' ||
    (message.type === ('bg-meet:mount' satisfies Mount['type']) && isMount(message))
  );
}
