export type LanguageCode = 'sv' | 'en';
