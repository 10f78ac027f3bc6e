import type { Lexicon } from './lexicon';

/** Some lines of an invitation may be French: names of the documents, recording, cancellation. */
export const fr: Partial<{
  [K in keyof Lexicon]: Lexicon[K] extends readonly string[] ? Lexicon[K] : Partial<Lexicon[K]>;
}> = {
  recording: {
    mention: [
      'enregistr(?:er|é|ée|ement|ements|e|ez|ons)',
      "s['’]enregistrer",
      "l['’]enregistrement",
      "d['’]enregistrement",
      "d['’]enregistrer",
    ],
    positive: [
      "(?:sera|est|peut être|doit être|merci d['’]|veuillez|vous pouvez) ?enregistr(?:er|é|ée)",
      'enregistr(?:er|ez)',
    ],
    yes: [
      "pas d['’]objections?",
      'aucune objection',
      "ne s['’]oppose pas",
      "s['’]oppose pas",
      "n['’]y voit pas d['’]inconvénient",
      "pas d['’]inconvénient",
      'pas de problème',
      "n['’]a pas refusé",
      "d['’]accord",
    ],
    no: ["pas d['’]accord", "pas d['’]enregistrement", 'aucun enregistrement', 'sans enregistrement'],
    negation: ['ne', "n['’]", 'pas', 'non', 'sans', 'aucune?', 'jamais', 'ni'],
    objection: [
      'refuse(?:r|nt)?',
      'refusé',
      "s['’]oppose",
      'interdit(?:e)?',
      'défendu',
      'proscrit',
      'objections?',
      'décliné',
    ],
    agreement: [
      'oui',
      'autorisé(?:e)?',
      'autorise',
      'accepte',
      'accepté(?:e)?',
      'permis(?:e)?',
      'donné son accord',
      'possible',
      'souhaité(?:e)?',
    ],
    pending: ['à confirmer', 'à voir', 'en attente', 'pas encore', 'à définir', 'si le client'],
    condition: ['sauf si', 'si', 'à condition'],
    concession: ['bien que', 'même si'],
  },
  candidate: { label: ['candidat(?:e)?', 'nom'], before: ['entretien (?:technique )?avec', 'avec'] },
  documents: {
    cv: ['c\\.?v\\.?', 'curriculum', 'parcours'],
    description: [
      'fiche de poste',
      'description (?:du|de) (?:poste|projet|mission)',
      "offre d['’]emploi",
      'annonce',
      'poste',
    ],
    scorecard: [
      "grille d['’]évaluation",
      "fiche d['’]évaluation",
      "formulaire(?: d['’]évaluation)?",
      'évaluation',
      'grille',
    ],
    tasks: ['exercice(?:s)?', 'épreuve', 'test technique', 'défi'],
    outdated: ['obsolète', 'ancien(?:ne)?', 'périmée?'],
    attached: ['en pièce jointe', 'ci-joint', 'pièce jointe'],
    generic: ['ici', 'lien', 'ouvrir'],
  },
  interview: { title: ['entretien(?: technique)?'], titleNot: ['débrief', 'formation'] },
  cancelled: {
    title: ['annulé(?:e)?', 'annulation'],
    text: ['entretien (?:est |a été )annulé', '^annulé'],
    not: ['pas annulé'],
  },
  sections: {
    closing: ['cordialement', 'bien à (?:vous|toi)', 'merci(?: .{0,30})?', 'à bientôt', 'bonne journée'],
    quoteHeader: ['le .{4,80} a écrit'],
    headerField: ['de ?:', 'envoyé ?:', 'objet ?:', 'à ?:'],
    footer: ['se désabonner', 'mentions légales', 'politique de confidentialité'],
  },
};
