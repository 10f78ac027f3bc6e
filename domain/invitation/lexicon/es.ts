import type { Lexicon } from './lexicon';

/** Some lines of an invitation may be Spanish: names of the documents, recording, cancellation. */
export const es: Partial<{
  [K in keyof Lexicon]: Lexicon[K] extends readonly string[] ? Lexicon[K] : Partial<Lexicon[K]>;
}> = {
  recording: {
    mention: [
      'grabar(?:á|se|emos|la|lo)?',
      'grabaci(?:ón|ones)',
      'grabad[ao]s?',
      'graba',
      'grabamos',
      'graben',
      'grabéis',
      'grabe',
    ],
    positive: [
      '(?:se puede|se va a|se debe|puede|puedes|podemos|hay que|por favor) grabar(?:la|lo|se)?',
      '(?:será|ser|está) grabad[ao]',
      'se graba(?:rá)?',
      'grabar',
    ],
    yes: [
      'sin (?:objeciones|problema)',
      'no se opone',
      'no tiene (?:objeciones|inconveniente|problema)',
      'no hay (?:objeciones|inconveniente|problema)',
      'de acuerdo',
      'da su consentimiento',
      'ha dado su consentimiento',
    ],
    no: ['no (?:está |estar )?de acuerdo', 'sin grabación', 'sin grabar', 'no grabar', 'no se graba(?:rá)?'],
    negation: ['no', 'sin', 'nunca', 'tampoco', 'ni'],
    objection: ['rechaza(?:do)?', 'se opone', 'prohibid[ao]', 'prohíbe', 'objeciones', 'niega'],
    agreement: [
      'sí',
      'permitid[ao]',
      'permite',
      'acepta(?:do)?',
      'autorizad[ao]',
      'autoriza',
      'puede',
      'consiente',
      'posible',
    ],
    pending: ['por confirmar', 'pendiente', 'todavía no', 'aún no', 'por definir'],
    condition: ['salvo que', 'a menos que', 'siempre que'],
    concession: ['aunque'],
  },
  candidate: {
    label: ['candidat[ao](?:/[ao])?', 'nombre(?: completo)?'],
    before: ['entrevista (?:técnica )?con', 'con'],
  },
  documents: {
    cv: ['currículum', 'curriculum', 'hoja de vida', 'c\\.?v\\.?'],
    description: [
      'descripción del (?:puesto|proyecto|trabajo)',
      'oferta(?: de (?:empleo|trabajo))?',
      'puesto',
      'perfil del puesto',
    ],
    scorecard: [
      'hoja de evaluación',
      'formulario(?: de evaluación)?',
      'evaluación',
      'planilla',
      'plantilla de evaluación',
    ],
    tasks: ['ejercicio(?:s)?', 'tarea', 'prueba técnica', 'reto'],
    outdated: ['obsolet[ao]', 'antigu[ao]'],
    attached: ['adjunt[ao]'],
    generic: ['aquí', 'enlace', 'abrir'],
  },
  interview: { title: ['entrevista(?: técnica)?'], titleNot: ['formación'] },
  cancelled: {
    title: ['cancelad[ao]', 'anulad[ao]'],
    text: ['entrevista (?:ha sido |está |queda )(?:cancelada|anulada)', '^cancelad[ao]'],
  },
  sections: {
    closing: ['saludos(?: .{0,20})?', 'un saludo', 'gracias(?: .{0,30})?', 'hasta pronto', 'atentamente'],
    quoteHeader: ['el .{4,80} escribió'],
    headerField: ['de ?:', 'enviado ?:', 'asunto ?:', 'para ?:'],
    footer: ['darse de baja', 'política de privacidad', 'aviso legal'],
  },
};
