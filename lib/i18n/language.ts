/** Which language to speak, apart from the catalogues: a page that shows no text carries none. */
export type Language = 'ar' | 'en';

export const direction = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language to speak: the setting, else the browser's, Arabic for whoever's is neither. */
export const chooseLanguage = (setting: 'auto' | Language, browserLanguage: string): Language =>
  setting !== 'auto' ? setting : browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'ar';
