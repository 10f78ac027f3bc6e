import type { Words } from '../words';

/** How a language says "record" without the word: a picture or a sound of the session that is kept. */
export interface RecordingParaphrase {
  /** What a recording is made of. */
  medium: Words;
  /** What is done with it. */
  keep: Words;
  /** The same, of one that was not spoken of yet: "make a video", not "make sure video works". */
  make: Words;
  article: Words;
  /** What would be recorded, with its article. */
  session: Words;
  /** Between a medium and what it is of. */
  of: Words;
  /** "on tape", "auf Video". */
  onMedium: Words;
  /** Verbs that go with `onMedium`, as infinitive and as participle. */
  put: Words;
  putDone: Words;
  /** The words that stand for all of them: verb and participle. */
  verb: string;
  done: string;
}

const enSession =
  "(?:(?:the|this|our|your|today['’]s|that|his|her|their) (?:\\p{L}+ )?(?:session|interview|call|conversation|meeting|talk|chat|round|discussion|one|whole thing))";

// biome-ignore format: lists of words, as many to a line as fit
export const enParaphrase: RecordingParaphrase = {
  medium: [
    'videos?(?! (?:calls?|conferenc\\p{L}*|chat|link|meeting|interview|quality))', 'audios?', 'footage', 'clips?', 'film(?:s)?(?! (?:industry|maker))', 'tapes?', '(?:video|audio|sound|media) ?files?',
    'video ?tapes?', 'sound ?tracks?', 'screen ?casts?', 'moving (?:images?|pictures?)',
  ],
  keep: [
    'keep(?:s|ing)?', 'kept', 'sav(?:e|es|ed|ing)', 'stor(?:e|es|ed|ing)', 'captur(?:e|es|ed|ing)', 'preserv(?:e|es|ed|ing)', 'retain(?:s|ed|ing)?',
    'archiv(?:e|es|ed|ing)',
  ],
  make: [
    'mak(?:e|es|ing)', 'made', 'tak(?:e|es|ing)', 'taken', 'creat(?:e|es|ed|ing)', 'produc(?:e|es|ed|ing)', 'shoot(?:s|ing)?', 'shot', 'leav(?:e|es|ing)', 'left', 'exist(?:s)?', 'wants?', 'there (?:is|are|will|should|must|may|shall)',
  ],
  article: ['an?', 'no', 'any', 'some', 'the'],
  session: [enSession, 'her', 'him', 'them', 'the (?:candidate|freelancer|applicant|developer|interviewee)', 'what (?:is|gets) said', 'it', 'this', '(?:the )?(?:mr|ms|mrs)\\.? \\p{L}+'],
  of: ['of', 'from', 'with'],
  onMedium: ['(?:on|onto|to|as) (?:a )?(?:video|film|tape|audio)', '(?:on|onto) camera roll', 'in (?:sound|audio|image|picture) (?:and|or) (?:sound|audio|image|picture|video)'],
  put: ['capture', 'put', 'catch', 'keep', 'get', 'preserve', 'save', 'document', 'store', 'commit', 'have'],
  putDone: ['captured', 'put', 'caught', 'kept', 'preserved', 'saved', 'documented', 'stored', 'committed'],
  verb: 'record', done: 'recorded',
};

const deSession =
  '(?:(?:das|dieses|dem|diesem|des|dieses|die|der|diese[rnm]?|unsere[mrns]?|eure[mrns]?|heutigen?|vom|zum) (?:\\p{L}+ )?(?:gespräch|interview|termin|session|call|sitzung|meeting|runde|unterhaltung|treffen|videocall)(?:e?s|en)?)';

// biome-ignore format: lists of words, as many to a line as fit
export const deParaphrase: RecordingParaphrase = {
  medium: [
    'videos?', 'videodatei(?:en)?', 'audiodatei(?:en)?', 'audios?', 'ton(?:spur(?:en)?|datei(?:en)?|dokumente?)', 'ton(?= (?:[^\\s,;.]+ ){0,3}(?:gespeichert|speichern|festgehalten|festhalten|aufbewahrt))', 'bild(?:er)? (?:und|oder|noch) ton', 'bewegtbild\\p{L}*', 'film(?:e|material)?',
    '(?:bild|video|ton|audio)material', '(?:ton|video)?band', '(?:ton|video)bänder', 'clips?', 'konserven?', 'filmchen', 'screencasts?',
  ],
  keep: [
    '(?:ge|zu)?speicher(?:n|t)', 'fest(?:ge|zu)?halten', 'auf(?:zu)?bewahr(?:en|t)', 'aufbewahrt', 'behalten', '(?:zu )?archivier(?:en|t)', 'an(?:zu)?legen', 'angelegt', 'an(?:zu)?fertigen', 'angefertigt',
    'sichern', 'gesichert', 'konservier(?:en|t)', 'mit(?:zu)?schneiden', 'mitgeschnitten',
  ],
  make: [
    'erstell(?:en|t)', 'machen', 'mach(?:t|e)', 'gemacht', 'dreh(?:en|t)', 'gedreht', 'entstehen', 'entsteht', 'existier(?:en|t)', 'produzier(?:en|t)', 'bleib(?:t|en)', 'geben', 'gibt', 'wünscht', 'will', 'möchte', 'haben',
  ],
  article: ['eine?', 'k?einerlei', 'keine?', 'das', 'die', 'irgendein\\p{L}*'],
  session: [deSession, 'ihr', 'ihm', 'ihnen', '(?:der|dem|den|des) (?:kandidat|bewerber|freelancer|entwickler|person|gesprächspartner)\\p{L}*', 'gesagte[mns]', 'ganzen?', 'herrn? \\p{Lu}\\p{L}+', 'frau \\p{Lu}\\p{L}+'],
  of: ['von', 'vom', 'aus', 'zum', 'mit'],
  onMedium: ['(?:auf|per|als|in|mit|aufs) (?:dem |das )?(?:video|film|(?:ton|video)?band|audio|bild (?:und|oder) ton|ton (?:und|oder) bild|wort und bild)'],
  put: ['festhalten', 'festzuhalten', 'bannen', 'aufnehmen', 'speichern', 'sichern', 'dokumentieren', 'konservieren', 'bringen', 'mitnehmen', 'bekommen', 'behalten', 'haben'],
  putDone: ['festgehalten', 'gebannt', 'aufgenommen', 'gespeichert', 'gesichert', 'dokumentiert', 'konserviert', 'mitgenommen'],
  verb: 'aufzeichnen', done: 'aufgezeichnet',
};
