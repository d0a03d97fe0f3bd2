import { language as words } from 'archive:letter-words';

/** Where the browser remembers the choice until the tab is closed. */
const kept = 'language-of-letters';

/**
 * Lets the «English» link of a letter’s page switch the interface: a letter has only one page, so the words around it are
 * translated by a script, which is loaded on request, or if the reader comes from an English page or has
 * already asked for it. Without scripts the link leads to the English paragraph on the page.
 */
export function offerEnglish(page: Document): void {
	const link = page.querySelector<HTMLAnchorElement>('a[data-english]');
	const script = link?.dataset['english'];
	const home = page.querySelector<HTMLAnchorElement>('.wordmark');
	if (!link || !script || !home) return;
	let isOn = false;
	const begin = () => {
		isOn = true;
		link.textContent = words.name;
		link.lang = page.documentElement.lang;
		const element = page.createElement('script');
		element.src = script;
		page.head.append(element);
	};
	link.addEventListener('click', (event) => {
		event.preventDefault();
		keep(isOn ? 'own' : 'en');
		if (isOn) location.reload();
		else begin();
	});
	const cameFrom = page.referrer.startsWith(new URL('en/', new URL('.', home.href)).href);
	if (choice() === 'en' || (choice() === null && cameFrom)) begin();
}

function choice(): string | null {
	try {
		return sessionStorage.getItem(kept);
	} catch {
		return null;
	}
}

function keep(language: string): void {
	try {
		sessionStorage.setItem(kept, language);
	} catch {
		// If the browser stores nothing, the reader has to ask again on the next page.
	}
}
