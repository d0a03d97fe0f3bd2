import { markPattern } from '../letter/redaction.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** What is asked of a jurisdiction here. */
type Marking = Pick<Jurisdiction, 'marks' | 'standIn'>;

/**
 * A masked text with a name in place of every mark of a person: who is beside somebody, is of his kin or in one row
 * with him is told by the finders as it was before he was masked. Other marks stay.
 *
 * @example
 * withStandIns('Сини: [приховано: особа 1] та Ернест.', ua) // 'Сини: Нетутешник Н. Н. та Ернест.'
 */
export function withStandIns(text: string, { marks, standIn }: Marking): string {
	if (!text.includes('[')) return text;
	return text.replace(markPattern([marks['person-name'], marks['requester-name']]), standIn);
}
