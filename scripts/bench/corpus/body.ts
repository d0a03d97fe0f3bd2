import { isEdrpou } from '#archive/jurisdictions/ua/edrpou.ts';
import { slugOf } from '#archive/jurisdictions/ua/slug.ts';
import { bodyKinds } from './data/bodies.ts';
import { streets, towns } from './data/places.ts';
import type { Random } from './random.ts';

/** A public body that does not exist. */
export interface Body {
	readonly letterhead: readonly string[];
	readonly town: string;
	readonly street: string;
	readonly postcode: string;
	/** Five digits, as a local number is written: `1-23-45`. */
	readonly phone: string;
	/** Code of a city that no network has. */
	readonly cityCode: string;
	readonly email: string;
	/** Eight digits, the last a right check digit. */
	readonly edrpou: string;
}

/** How many different bodies there can be. */
export const mostBodies = towns.length * bodyKinds.length;

/** Makes bodies, no two alike, at most `mostBodies`. */
export function makeBodies(count: number, random: Random): Body[] {
	return Array.from({ length: Math.min(count, mostBodies) }, (_, number) => makeBody(number, random));
}

function makeBody(number: number, random: Random): Body {
	const town = itemAt(towns, number);
	const kind = itemAt(bodyKinds, Math.floor(number / towns.length) + number);
	const townNumber = number % towns.length;
	return {
		letterhead: kind.letterhead.map((line) => line.replace('…', town.toUpperCase())),
		town,
		street: random.pick(streets),
		postcode: String(10_001 + townNumber * 7),
		phone: `${random.between(2, 9)}-${random.between(10, 99)}-${random.between(10, 99)}`,
		cityCode: `0499${townNumber % 10}`,
		email: `${kind.mailbox}@${slugOf(town)}.example`,
		edrpou: edrpouOf(9_100_000 + number * 17),
	};
}

/** Eight digits with a right check digit, after the seven given. */
function edrpouOf(seven: number): string {
	const base = String(seven).padStart(7, '0');
	const code = Array.from({ length: 10 }, (_, digit) => `${base}${digit}`).find(isEdrpou);
	if (!code) throw new RangeError(`no check digit suits ${base}`);
	return code;
}

function itemAt<T>(items: readonly T[], index: number): T {
	return items[index % items.length] as T;
}
