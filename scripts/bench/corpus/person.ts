import { givenNames, surnameBeginnings, surnameMiddles } from './data/people.ts';
import type { Random } from './random.ts';

/** A person who does not exist. */
export interface Person {
	readonly surname: string;
	readonly surnameDative: string;
	readonly given: string;
	readonly givenDative: string;
	/** First letters of the given name and the patronymic, with full stops. */
	readonly initials: string;
}

/** Makes a person: «Вигаданівська Олена», «Зразковський Ігор». */
export function makePerson(random: Random): Person {
	const stem = `${random.pickZipf(surnameBeginnings)}${random.pick(surnameMiddles)}ськ`;
	const gender = random.chance(0.6) ? 'f' : 'm';
	const [given, givenDative] = random.pickZipf(givenNames[gender]);
	return {
		surname: stem + (gender === 'f' ? 'а' : 'ий'),
		surnameDative: stem + (gender === 'f' ? 'ій' : 'ому'),
		given,
		givenDative,
		initials: `${given.charAt(0)}.${random.pick(['А', 'В', 'І', 'М', 'О', 'П', 'С'])}.`,
	};
}
