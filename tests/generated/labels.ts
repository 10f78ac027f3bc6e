import type { Kind } from '../../domain/invitation/invitation';

/** What a careful person reads from an invitation: the form of the labels in tests/fixtures. */
export interface Labels {
  isInterview: boolean;
  kind: Kind | null;
  recording: 'unless-declined' | 'allowed' | 'forbidden' | 'unstated' | null;
  candidate: string | null;
  meetCode: string | null;
  cv: string[];
  description: { links: string[]; inline: boolean };
  scorecard: string[];
  tasks: string[];
  cancelled: boolean;
}

export interface LabelledEvent {
  id: string;
  /** How the invitation came about: its choices, for whoever looks for the common trait of failures. */
  note: string;
  event: Record<string, unknown>;
  expect: Labels;
}
