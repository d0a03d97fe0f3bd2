import { editDistance } from '#archive/text/edit-distance.ts';
import { type Ballot, voteOnSigns } from './vote-on-signs.ts';

/** Readings that have to say the month, with a letter misread at most. */
const leastForMonth = 2;
// «3 квітня 2031», «"3" kвітня 2031 року»; no letter is dated in 2931
const dayAndYear = /(?<!\d)(\d{1,2})(\D{1,24})((?:19|20)\s{0,2}\d{2})(?!\d)/u;
const blanks = /\s+/gu;
const word = /\p{Ll}{5,9}/gu;

/**
 * What a vote makes of a date with its month in letters: day and year are put to it sign by sign, and its month has to be
 * read again. Null if either stays in dispute.
 *
 * @param said what was read at first; it is no ballot of its own
 */
export function voteOnDate(said: string, ballots: readonly Ballot[]): string | null {
	const own = dayAndYear.exec(said);
	const [month] = said.match(word) ?? [];
	if (!own || month === undefined) return null;
	const saysMonth = ({ read, isLatin }: Ballot) =>
		!isLatin && (read.match(word) ?? []).some((one) => editDistance(one, month) <= 1);
	if (ballots.filter(saysMonth).length < leastForMonth) return null;
	const value = voteOnSigns(
		inFigures(own),
		ballots.flatMap((ballot) => {
			const read = dayAndYear.exec(ballot.read);
			return read ? { ...ballot, read: inFigures(read) } : [];
		}),
	);
	const elected = value && /^(\d{1,2})\/((?:19|20)\d{2})$/u.exec(value);
	if (!elected) return null;
	return value === inFigures(own) ? said : said.replace(own[0], `${elected[1]}${own[2]}${elected[2]}`);
}

function inFigures([, day, , year]: RegExpExecArray): string {
	return `${day}/${year?.replace(blanks, '')}`;
}
