export const background = {
  badge: {
    minutes: '{count}m',
    hours: '{count}h',
    days: '{count}d',
    now: 'now',
    alert: '!',
  },
  title: {
    plain: 'Interview Companion',
    next: 'Interview Companion – {name}, {time}',
    signIn: 'Interview Companion – sign in again to read your calendar',
    failed: 'Interview Companion – your calendar could not be read yet',
    stale: 'Interview Companion – your calendar was not read since {time}',
  },
  mount: {
    frameTitle: 'Interview Companion',
    notLoaded: 'Meet does not let the Companion in here.',
    openWindow: 'Open it in its own window',
    close: 'Close',
  },
} as const;
