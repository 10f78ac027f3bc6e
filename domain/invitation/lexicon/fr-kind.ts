import type { Lexicon } from './lexicon';

/** French words that tell the session type. */
// biome-ignore format: lists of words, as many to a line as fit
export const frKind: Partial<Lexicon['kind']> = {
  label: ["type(?: d['’]entretien)?", 'genre', 'formule'],
  pool: ['communauté', '(?:notre|le|du) (?:\\p{L}+ )?(?:réseau|vivier|pool|cercle)', 'vivier', "réseau d['’](?:experts|indépendants)", 'réseau de (?:freelances?|développeurs)'],
  freelance: ['free-?lances?', 'indépendante?s?', 'à son compte', 'auto-?entrepreneure?s?', 'auto-?entrepreneuse'],
  admission: ['rejoindre', 'rejoint', 'intégrer', 'intègre', 'entrer', 'entre dans', 'adhér\\p{L}*', 'admis\\p{L}*', 'admettre', 'accept\\p{L}*', 'admission', 'candidate? (?:à|pour)', 'postule', 'veut', 'souhaite', 'voudrait', 'devenir', 'membre', 'inscrit\\p{L}*', 'pour (?:le|la|notre)', 'valider?', 'retenue?'],
  employment: ['cdi', 'embauch\\p{L}*', 'poste (?:permanent|fixe|en interne|à pourvoir|ouvert|de)', 'salariée?s?', 'salariat', 'recrut\\p{L}*', 'contrat de travail', 'emploi', 'engager', 'engage'],
  client: ['cliente?s?', 'employeur', "donneur d['’]ordre"],
  applying: ['postul\\p{L}*', 'candidat\\p{L}*', 'poste', 'veut', 'cherche', 'recherche', 'souhaite'],
  former: ["(?:ne|n['’]|pas|sans|quitte|jamais|plutôt que|au lieu)"],
  pondering: ["si c['’]est", "est-ce (?:que )?", 'ou bien', 'je (?:ne )?sais pas', 'pas sûre?', 'à (?:préciser|confirmer|définir)', 'demande', 'inconnu'],
  untold: ["(?:type|genre)(?: d['’]entretien)?(?: est)? ?:? ?(?:encore |pas |à )*(?:préciser|confirmer|définir|inconnu|ouvert|connu)"],
};
