import type { ActRules, CitedAct } from '../../../letter/cited-act.ts';
import { actPlaces } from './act-places.ts';
import { knownLaws } from './known-laws.ts';

/** Convocations of the Verkhovna Rada as addresses of zakon.rada.gov.ua have them. */
const convocations: Readonly<Record<string, string>> = {
	...{ X: '10', XI: '11', XII: '12', XIV: '14', III: '14', IV: '15', V: '16' },
	...{ VI: '17', VII: '18', VIII: '19', IX: '20' },
};
/** Codes of Soviet convocations, whose numbers are written as those of later ones, or that stand there in parts. */
const ownAddresses: Readonly<Record<string, string>> = {
	'322-VIII': '322-08',
	'8073-X': '80731-10',
};
/** Example: `2939-VI`; captured: the number and the convocation */
const byConvocation = /^(\d+)-([IVX]+)$/;
/** Example: `410-2018-п`; captured: number, year, kind */
const ofCabinet = /^(\d+)-(\d{4})-([пр])$/;
/** Example: `z0236-20` as the Ministry of Justice has registered it; captured: number and year */
const registered = /^z0*(\d+)-(\d\d)$/;
const site = 'https://zakon.rada.gov.ua/laws/show/';

/** What acts of Ukraine are called, where a text names them, and their addresses on the site of the Verkhovna Rada. */
export const actRules: ActRules = { nameOf, addressOf, placesIn: actPlaces };

function nameOf({ kind, number }: CitedAct): string {
	const title = knownLaws[number];
	switch (kind) {
		case 'law':
			if (title === undefined) return `Акт Верховної Ради України № ${number}`;
			return title.startsWith('Про ') ? `Закон України «${title}» № ${number}` : `${title} № ${number}`;
		case 'resolution': {
			const [, own, year, letter] = ofCabinet.exec(number) ?? [];
			const name = letter === 'р' ? 'Розпорядження' : 'Постанова';
			return `${name} Кабінету Міністрів України № ${own}${letter === 'р' ? '-р' : ''} (${year})`;
		}
		case 'decree':
			return `Указ Президента України № ${number}`;
		case 'order': {
			const [, own, year] = registered.exec(number) ?? [];
			return `Наказ, зареєстрований у Міністерстві юстиції 20${year} року за № ${own}`;
		}
		case 'case':
			return `Судова справа № ${number}`;
	}
}

function addressOf({ kind, number }: CitedAct): string | null {
	if (kind === 'case') return null;
	return `${site}${encodeURI(ownAddresses[number] ?? placeOf(number))}`;
}

function placeOf(number: string): string {
	const [, own, convocation = ''] = byConvocation.exec(number) ?? [];
	const place = convocations[convocation];
	return own !== undefined && place !== undefined ? `${own}-${place}` : number.toLowerCase();
}
