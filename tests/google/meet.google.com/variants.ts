/** What differs between accounts, builds and experiments of Meet: each switch is one such difference. */
export interface Variants {
  recordingBadge: 'label-and-icon' | 'icon-only' | 'label-only' | 'legacy-div';
  join: 'join' | 'ask' | 'host' | 'switch-here' | 'guest' | 'no-devices' | 'camera-problem';
  exit: 'left' | 'removed' | 'ended';
  denial: 'refused' | 'no-answer' | 'cannot-join';
  /** "Chat with everyone" is there while waiting to be let in. */
  chatInWaiting: boolean;
  /** The leave button carries jsname CQylAd. */
  leaveJsname: boolean;
  /** All labels in words that no list knows: a reworded build, or a language without a list. */
  rewordedLabels: boolean;
  /** Buttons of the right group carry data-panel-id. */
  panelIds: boolean;
  /** Region "Call feature notifications and actions" is there. */
  notificationRegion: boolean;
  iconFont: 'google-symbols' | 'material-icons-extended';
  /** Names of 2024: BOHaEe for microphone and camera, r8qRAd for captions, People in the right group. */
  oldJsnames: boolean;
  /** data-in-call is rendered at all. */
  inCallAttribute: boolean;
  rtl: boolean;
  /** "Meet – …" in place of "Meet - …". */
  titleDash: boolean;
  /** Preview tile with a participant id in the green room. */
  previewTile: boolean;
  /** Menu and Meeting tools panel stay in the DOM, hidden, with "Start recording" and "Manage recording". */
  traps: boolean;
  host: boolean;
  geminiNotes: boolean;
  transcribing: boolean;
  /** "This video call is being recorded" is to be accepted first. */
  consentDialog: boolean;
  /** Bar and tiles gone while the call goes on: hidden tab, picture-in-picture, reconnecting. */
  bar: 'shown' | 'gone';
  /** The others have their camera on. */
  peopleCamera: boolean;
}

export const defaultVariants: Variants = {
  recordingBadge: 'label-and-icon',
  join: 'join',
  exit: 'left',
  denial: 'refused',
  chatInWaiting: true,
  leaveJsname: true,
  rewordedLabels: false,
  panelIds: true,
  notificationRegion: true,
  iconFont: 'google-symbols',
  oldJsnames: false,
  inCallAttribute: true,
  rtl: false,
  titleDash: false,
  previewTile: true,
  traps: true,
  host: false,
  geminiNotes: false,
  transcribing: false,
  consentDialog: false,
  bar: 'shown',
  peopleCamera: true,
};
