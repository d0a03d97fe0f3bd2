import { language as words } from 'archive:letter-words';

/** Where the browser remembers the choice, until its tab is closed. */
const kept = 'language-of-letters';

/**
 * Lets the link «English» of a letter’s page switch the interface: letters have one page each, so the words around them are
 * said in English by a script that is loaded when it is asked for, or where the reader comes from an English page or has
 * asked already. Without scripts the link leads to the letter’s English paragraph.
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
		// A browser that keeps nothing is asked again on the next page.
	}
}
