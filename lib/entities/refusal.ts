/** Why a reading is ruled out: the names that `annotate --explain` prints. */
export type Refusal =
  /** The people of a country: shown only where the reader asks for it. */
  | 'demonym'
  /** News asks few questions: what looks like أ before a name of one word is nearly always a word of its own (أبراج, ابنها). */
  | 'question-hamza'
  /** A form that is an everyday word but for its spelling must be spelt as the name is: جدة, not جده; مأرب, not مآرب. */
  | 'spelt-otherwise'
  /** The title of a newspaper or channel that does not stand between quotation marks as one: الحياة, الشرق الأوسط. */
  | 'no-title'
  /** A place or a word where the same words are such a title. */
  | 'title-of-press'
  /** An everyday word, and none of its cues in the article. */
  | 'no-cue'
  /** A surname, or a first name, of somebody whom the article does not name in full. */
  | 'short-of-nobody'
  /** جامعة القاهرة, شارع فلسطين, كأس آسيا: the name of something else. */
  | 'part-of-longer-name'
  /** فتح المعابر, حماة الديار: an everyday word in construct with the noun after it. */
  | 'in-construct'
  /** إيفانكا ترامب, محمد بن سلمان بن فلان: somebody else. */
  | 'another-person'
  /** Where only names are wanted: الجيش اللبناني and العاصمة الأردنية, which say what is meant. */
  | 'description'
  /** Where only what is sure is wanted: a form that only a cue in the article makes a name. */
  | 'cued-word'
  /** عندما عدن: a word where only a verb can stand. */
  | 'verb'
  /** حقق ليل فوزا: a town where its club plays. */
  | 'club-plays'
  /** خادم الحرمين الشريفين of a king who was not king then. */
  | 'not-then'
  /** A war or an attack of after the article's day. */
  | 'not-yet';
