/** Lines of a third language that say nothing new. */
export const THIRD_LANGUAGES = [
  'Merci beaucoup pour ton aide !',
  "N'hésite pas à me contacter si tu as des questions.",
  "L'entretien se déroule en anglais.",
  'Bonne préparation et à bientôt',
  "Si le lien de la visio ne marche pas, appelle-moi s'il te plaît.",
  'Bon courage, tout va bien se passer.',
  '¡Muchas gracias por tu ayuda!',
  'Si tienes preguntas, escríbeme.',
  'La entrevista será en inglés.',
  'Un saludo y hasta pronto',
  'Gracias por ser puntual.',
  'Cualquier duda, me dices.',
];
