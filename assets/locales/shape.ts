/** The keys of one language's texts, whatever the words: a second language must have exactly these. */
export type Same<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]>;
};
