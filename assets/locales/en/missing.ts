/** What an invitation should bring and does not. */
export const missing = {
  title: 'Missing in the invitation',
  loud: 'Missing: {list}',
  quiet: 'Not in the invitation: {list}',
  also: 'Also not in the invitation: {list}',
  ask: 'Ask for it',
  what: {
    kind: 'session type',
    candidate: 'candidate’s name',
    recording: 'whether it may be recorded',
    cv: 'CV',
    description: 'job description',
    scorecard: 'scorecard',
    tasks: 'live coding task',
    meeting: 'meeting link',
  },
} as const;
