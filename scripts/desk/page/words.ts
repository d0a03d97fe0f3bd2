import { type DeskWords, deskWords } from '../../../src/i18n/desk/index.ts';
import { translate } from '../../../src/i18n/index.ts';

/** A language of the desk. */
export type Language = keyof typeof deskWords;

const languages = Object.keys(deskWords) as Language[];
const key = 'desk-language';
const chosen = sessionStorage.getItem(key) ?? document.documentElement.lang;

/** The language that the page speaks: the one that was chosen in it, else the one that the command speaks. */
export const language: Language = languages.find((one) => one === chosen) ?? (languages[0] as Language);

/** The language that the page could speak instead. */
export const otherLanguage: Language = languages.find((one) => one !== language) ?? language;

/** Words of the desk. */
export const words: DeskWords = deskWords[language];

/** Words of the site, which the desk says too. */
export const site = translate(language);

// «{file}»
const placeholder = /\{(\w+)\}/g;

/** Switches to another language. */
export function speak(other: Language): void {
	sessionStorage.setItem(key, other);
	location.reload();
}

/** A message with its `{placeholders}` filled in. */
export function say(message: string, values: Readonly<Record<string, string | number>> = {}): string {
	return message.replace(placeholder, (whole, name: string) => String(values[name] ?? whole));
}

/** A counted noun in the right plural. */
export function counted(noun: keyof DeskWords['counts'], n: number): string {
	const forms = words.counts[noun];
	return say(forms[new Intl.PluralRules(language).select(n)] ?? '', { n });
}
