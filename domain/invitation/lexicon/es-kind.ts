import type { Lexicon } from './lexicon';

/** Spanish words that tell the session type. */
// biome-ignore format: lists of words, as many to a line as fit
export const esKind: Partial<Lexicon['kind']> = {
  label: ['tipo(?: de entrevista)?', 'modalidad'],
  pool: ['comunidad', 'bolsa', '(?:nuestra|la) (?:\\p{L}+ )?red', 'red de (?:freelances?|expertos|autónomos|desarrolladores)', 'nuestro (?:\\p{L}+ )?(?:pool|grupo)'],
  freelance: ['free-?lances?', 'freelancers?', 'autónom[oa]s?', 'independientes?', 'por cuenta propia'],
  admission: ['unirse', 'se une', 'entr(?:ar|a)', 'ingres(?:ar|o|a)', 'pas(?:ar|a)', 'admi(?:tir|sión|tida|tido)', 'acept\\p{L}*', 'incorpor\\p{L}*', 'formar parte', 'quiere', 'quisiera', 'desea', 'miembro', 'apruebas?', 'aprobar', 'registrad[oa]', 'para (?:la|nuestra|el|nuestro)', 'ser'],
  employment: ['contrato (?:indefinido|fijo|laboral)', 'plantilla', 'indefinid[oa]', 'puesto (?:fijo|indefinido|permanente|de)', 'contrat(?:ar|a|an|arla|arlo|ación)', 'emplead[oa]s?', 'vacante', 'empleo', 'fich(?:ar|a|an)'],
  client: ['clientes?', 'empleador', 'empresa cliente'],
  applying: ['candidat\\p{L}*', 'puesto', 'vacante', 'solicit\\p{L}*', 'postul\\p{L}*', 'quiere', 'busca', 'opta'],
  former: ['(?:no|sin|deja|nunca|en vez de|en lugar de)'],
  pondering: ['si es', 'no sé', 'no sabemos', 'por confirmar', 'preguntar\\p{L}*', 'por definir', 'dudas? si', 'está abierto'],
  untold: ['tipo(?: de entrevista)?(?: está)? ?:? ?(?:aún |todavía |por |sin )*(?:confirmar|definir|decidir|pendiente|saber|desconocido)'],
};
