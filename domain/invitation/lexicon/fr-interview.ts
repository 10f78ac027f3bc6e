import type { Lexicon } from './lexicon';

/** French words that tell an interview from other events. */
// biome-ignore format: lists of words, as many to a line as fit
export const frInterview: Partial<Lexicon['interview']> = {
  title: ['entretien(?: technique)?', 'évaluation technique', 'entrevue'],
  titleNot: ['débrief\\p{L}*', 'formation', 'entretien (?:annuel|professionnel|de départ|de fin|utilisateur)', 'compte rendu', 'réunion', 'calibrage', 'calibration', 'point (?:hebdo|équipe|mensuel)', 'facture', 'factures', 'préparation', 'dentiste', 'médecin', '(?:pour moi)', 'observation', 'bilan', 'rdv médical', 'podcast', 'enquête', 'webinaire', 'atelier'],
  text: ['candidate?', 'freelances?'],
  owner: ['tu (?:mènes|mèneras|interroges|évalues|interviewes|poses|conduis|testes|décides|fais passer|juges|vois)', 'vous (?:menez|interrogez|évaluez|posez|conduisez|jugez|décidez|faites passer)', '(?:mené|conduit|réalisé|animé) par (?:toi|vous)', 'ton (?:avis|verdict|évaluation|rapport|jugement)', 'votre (?:avis|verdict|évaluation|rapport|jugement)', "l['’]intervieweur(?:euse)? ?: ?(?:toi|vous)", "c['’]est (?:toi|vous) qui", 'à toi de (?:juger|décider|voir|poser)'],
  ownerAsked: ['pour moi', "(?:on|nous|il|elle) (?:t|v)(?:e|ous|['’])(?: \\p{L}+)? (?:interroge\\p{L}*|pose\\p{L}*)", 'mon entretien', 'votre candidature', 'ta candidature', 'ton manager', 'tes objectifs'],
  spectator: ['tu (?:observes|écoutes|regardes|assistes)', "en (?:tant qu['’]|)observat(?:eur|rice)", 'sans intervenir'],
};
