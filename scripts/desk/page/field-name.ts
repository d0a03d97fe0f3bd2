import { site, words } from './words.ts';

/** What a requisite’s value is called: a word of the desk, else the site’s for the requisite. */
export function fieldName(key: string): string {
	const own: Readonly<Record<string, string>> = words.fields;
	const ofSite: Readonly<Record<string, string>> = site.words.requisites;
	return own[key] ?? ofSite[key] ?? ofSite[key.split('.')[0] ?? ''] ?? key;
}

/** What one of the few values of a requisite is called: `outcome-given`, `ground-restricted`. */
export function choiceName(key: string, choice: string): string {
	const ofSite: Readonly<Record<string, string>> = site.words.requisites;
	return ofSite[`${key.split('.').at(-1)}-${choice}`] ?? choice;
}
