import type { MeetFacts } from '@/domain/meet-facts';

/**
 * One thing on Meet's page, with several independent ways to find it, the most durable first: icon ligatures
 * (never translated), data attributes and jsnames (`css`), accessible names (`labels`, beginning with), visible words (`words`, whole).
 */
export interface Probe {
  /** It must be visible: for what stays in the page unused. Else being there is enough, as Meet hides its bar in use. */
  shown?: true;
  ligatures?: readonly string[];
  css?: readonly string[];
  labels?: readonly string[];
  words?: readonly string[];
}

export const PROBES = {
  leave: {
    ligatures: ['call_end'],
    css: ['button[jsname="CQylAd"]'],
    labels: [
      'Leave call',
      'Anruf verlassen',
      'Videoanruf verlassen',
      "Quitter l'appel",
      'Quitter l’appel',
      'Salir de la llamada',
      'Abandonar la llamada',
    ],
  },
  panels: {
    css: ['[data-panel-id="5"]', '[data-panel-id]:not([data-panel-id="2"])'],
    labels: ['Meeting details', 'Besprechungsdetails'],
  },
  notifications: {
    css: ['[role="region"] [jsname="ocqpFe"]'],
    labels: ['Call feature notifications and actions'],
  },
  captions: {
    ligatures: ['closed_caption_off', 'closed_caption'],
    css: ['button[jsname="RrG0hf"]', 'button[jsname="r8qRAd"]'],
    labels: [
      'Turn on captions',
      'Turn off captions',
      'Untertitel aktivieren',
      'Untertitel deaktivieren',
      'Activer les sous-titres',
      'Désactiver les sous-titres',
      'Activar subtítulos',
      'Desactivar subtítulos',
    ],
  },
  share: {
    ligatures: [
      'computer_arrow_up',
      'present_to_all',
      'screen_share',
      'cancel_presentation',
      'stop_screen_share',
    ],
    css: ['button[jsname="hNGZQc"]', 'button[jsname="aK5XXd"]'],
    labels: ['Share screen', 'Present now', 'Stop presenting', 'Bildschirm teilen', 'Jetzt präsentieren'],
  },
  reaction: {
    ligatures: ['mood'],
    css: ['button[jsname="G0pghc"]'],
    labels: ['Send a reaction', 'Reaktion senden'],
  },
  hand: {
    ligatures: ['back_hand'],
    css: ['button[jsname="FpSaz"]'],
    labels: ['Raise hand', 'Lower hand', 'Hand heben', 'Hand senken', 'Lever la main', 'Baisser la main'],
  },
  inCallMark: { css: ['[data-in-call="true"]'] },
  tile: { css: ['[data-participant-id]'] },
  join: {
    shown: true,
    css: ['[jsname="Qx7uuf"]'],
    words: [
      'Join now',
      'Ask to join',
      'Join anyway',
      'Ask to join anyway',
      'Join the call now',
      'Join here too',
      'Switch here',
      'Jetzt teilnehmen',
      'Teilnahme erbitten',
      'Trotzdem teilnehmen',
      'Participer',
      'Unirse ahora',
    ],
  },
  /** The same jsname is a button of the Transcribe card in a call: only of use where there is no `leave`. */
  joinAsHost: { shown: true, css: ['[jsname="z0F4cd"]'] },
  muteButton: {
    ligatures: ['mic', 'mic_off'],
    css: ['[data-is-muted]'],
  },
  heading: { shown: true, css: ['[jsname="r4nke"]'] },
  rejoin: {
    shown: true,
    css: ['button[jsname="W6suGc"]', '[data-call-ended="true"]'],
    words: ['Rejoin', 'Erneut teilnehmen'],
  },
  home: {
    shown: true,
    css: [
      '[jsname="WIVZEd"] button',
      'button[jsname="EszDse"]',
      '[data-mdc-dialog-action="returnToHomePage"]',
    ],
    words: ['Return to home screen', 'Zurück zum Startbildschirm'],
  },
  landing: {
    css: ['[jsname="CuSyi"]', 'section[jsname="n39Uf"]', '[jsname="PoaP2b"]'],
  },
  guestName: {
    css: ['[data-is-anonymous="true"]'],
    labels: ['Your name', 'Ihr Name', 'Votre nom'],
  },
} as const satisfies Record<string, Probe>;

export type ProbeName = keyof typeof PROBES;

/** What only a call has (measured 1 in call, 0 before and while waiting: §1, Aug 2026). */
export const ONLY_IN_CALL = [
  'panels',
  'notifications',
  'captions',
  'share',
  'reaction',
  'hand',
  'inCallMark',
] as const satisfies readonly ProbeName[];

/**
 * For each probe the phases that must have it (none: it is only a help) and where it was seen, with the date (facts: meet-page).
 * Apart from the table, as nothing in the page needs it.
 */
export const EVIDENCE: Record<ProbeName, { requiredIn: readonly MeetFacts['phase'][]; seen: string }> = {
  leave: { requiredIn: ['waiting', 'in-call'], seen: '§1, §12 capture May 2026; Sept 2026' },
  panels: { requiredIn: ['in-call'], seen: '§8 captures Aug 2022, May 2026' },
  notifications: { requiredIn: ['in-call'], seen: '§4 capture May 2026' },
  captions: { requiredIn: ['in-call'], seen: '§8 capture May 2026; r8qRAd until Feb 2026' },
  share: { requiredIn: ['in-call'], seen: '§5 capture May 2026; 2024' },
  reaction: { requiredIn: ['in-call'], seen: '§12 capture May 2026' },
  hand: { requiredIn: ['in-call'], seen: '§6 capture May 2026' },
  inCallMark: { requiredIn: [], seen: '§1 capture May 2026, one source' },
  tile: { requiredIn: [], seen: '§6 captures 2022, 2026' },
  join: { requiredIn: ['green-room'], seen: '§1 2024-08 to Sept 2026' },
  joinAsHost: { requiredIn: [], seen: '§1, §4 Aug 2026' },
  muteButton: { requiredIn: ['green-room', 'in-call'], seen: '§3 captures 2022, 2026' },
  heading: { requiredIn: [], seen: '§1 2024-08 to Sept 2026' },
  rejoin: { requiredIn: ['left'], seen: '§1 2026, ids one source each' },
  home: { requiredIn: [], seen: '§1 2026; also in other phases' },
  landing: { requiredIn: ['home'], seen: '§1 Sept 2026, one source' },
  guestName: { requiredIn: [], seen: '§7 2025-26, several sources' },
};
