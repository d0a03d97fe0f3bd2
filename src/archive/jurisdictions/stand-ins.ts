import type { Jurisdiction } from './jurisdiction.ts';

/** What is asked of a jurisdiction here. */
type Marking = Pick<Jurisdiction, 'marks' | 'standIn'>;

// « 2]»
const numbered = '(?: \\d{1,5})?\\]';
const signs = /[\\^$.*+?()[\]{}|]/g;

/**
 * A masked text with a name in place of every mark of a person: who is beside somebody, is of his kin or in one row
 * with him is told by the finders as it was before he was masked. Other marks stay.
 *
 * @example
 * withStandIns('Сини: [приховано: особа 1] та Ернест.', ua) // 'Сини: Нетутешник Н. Н. та Ернест.'
 */
export function withStandIns(text: string, { marks, standIn }: Marking): string {
	if (!text.includes('[')) return text;
	const persons = [marks['person-name'], marks['requester-name']].map(
		(mark) => `${mark.slice(0, -1).replace(signs, '\\$&')}${numbered}`,
	);
	return text.replace(new RegExp(persons.join('|'), 'gu'), standIn);
}
