import { speakEnglish } from './english/speak-english.ts';

/* Loaded by a letter’s page whose reader asks for English. */
const home = document.querySelector<HTMLAnchorElement>('.wordmark');
if (home) speakEnglish(document, new URL('.', home.href).href);
