export const errors = {
  noClientId:
    'No client ID yet. Enter the one you registered with Google under Options, or paste an invitation instead.',
  noAccount: 'Enter the Google account you share with expertlead first.',
  consentRefused:
    'Google was not allowed to share your calendar. Sign in again and press Continue to allow reading.',
  windowClosed: 'The Google window was closed before sign-in was done. Sign in again.',
  wrongAccount:
    'You signed in as {detail}. Sign in with the account shared with expertlead; if it is this one, enter it in Options exactly as Google shows it.',
  calendarNotGranted:
    'The box for your calendar was not ticked. Sign in again and tick “See events on all your calendars”.',
  stateMismatch: 'The answer did not belong to this sign-in and was refused. Sign in again.',
  signInFailed:
    'Google did not complete the sign-in. Try again; if it stays so, check the client ID in Options.',
  signInAgain: 'Google wants you to sign in again.',
  clientRejected:
    'Google refused the client ID. Compare it and the redirect address in Options with your Google project.',
  offline: 'Google could not be reached. Your calendar is read again by itself.',
  calendarRefused: 'Google refused to show this calendar. Sign out and sign in again.',
  calendarBusy: 'Google asked for a pause. Your calendar is read again by itself.',
  calendarUnreadable: 'Google’s answer could not be read. Your calendar is read again by itself.',
  notFound: 'Google no longer has this event.',
  allDayEvent: 'This is an all-day entry. Give it a time in your calendar, then read again.',
  notConnected: 'Connect your calendar in Options first.',
  pasteEmpty: 'Nothing pasted yet. Copy the whole invitation and paste it here.',
  pasteNoTime: 'Enter the date and time of the interview.',
  pasteBadMeeting:
    'This is no https link to a meeting. Paste the link from the invitation, or leave the field empty.',
  pasteEndBeforeStart: 'The end is before the start. Correct the times.',
  unknownSession: 'This session is no longer stored.',
  notAllowed: 'This page may not do that.',
  badMessage: 'Something went wrong inside the extension. Close this page and open it again.',
  storageFull: 'The browser’s storage for extensions is full. Remove old sessions, then try again.',
  storageNewer: 'Your data was written by a newer version. Update the extension; nothing was changed.',
  badCorrection:
    'This is no https link that can be opened safely. Copy the document’s address from the browser and paste it here.',
  ruleWithoutCondition:
    'Say which invitations the rule is for: an organiser, a domain, or words of the title.',
  tooManyRules: 'There are 100 rules already. Delete one that is no longer needed.',
} as const;
