import type { Lexicon } from './lexicon';

/** Spanish words that tell an interview from other events. */
// biome-ignore format: lists of words, as many to a line as fit
export const esInterview: Partial<Lexicon['interview']> = {
  title: ['entrevista(?: técnica)?', 'prueba técnica', 'evaluación técnica'],
  titleNot: ['formación', 'entrevista de (?:trabajo|salida|usuario|radio)', 'reunión', 'calibración', 'factura', 'facturas', 'preparación', 'dentista', 'médic[oa]', 'repaso', 'podcast', 'encuesta', 'taller', 'la mía', 'balance', 'evaluación anual'],
  text: ['candidat[oa]', 'freelances?'],
  owner: ['(?:tú )?(?:la|lo|le|les)? ?(?:entrevistas|evalúas|entrevistarás|preguntas|juzgas|examinas)(?: tú)?', 'hac(?:er|es)(?:la|lo)? tú', 'tú (?:haces|llevas|diriges|conduces|decides|preguntas|mandas)', 'tu (?:informe|veredicto|opinión|valoración|evaluación|recomendación)', 'su (?:veredicto|valoración) como experto', '(?:usted|ud\\.?) (?:entrevista|evalúa)', 'entrevistador(?:a)? ?: ?(?:tú|usted)', 'la haces tú', 'eres (?:el|la) entrevistador(?:a)?'],
  ownerAsked: ['la mía', 'mi (?:propia )?entrevista', 'te (?:entrevista|entrevistan|preguntan|pregunta|hacen|entrevistará)', 'tu candidatura', 'su candidatura', 'preguntar por el sueldo'],
  spectator: ['(?:solo|sólo) (?:miras|escuchas|observas)', 'como observador(?:a)?', 'de oyente'],
};
