import type { Letter } from '#archive/letter/schema.ts';
import { letterDoubts } from '../letter-doubts.ts';

/** A letter in which the leak gate finds somebody, with the doubt unless a person has been asked already: then the same letter. */
export function withPersonNamed(letter: Letter): Letter {
	const { ruleId } = letterDoubts.personNamed;
	const isAsked =
		letter.review.includes(ruleId) || (letter.reviewed?.some(({ rule }) => rule === ruleId) ?? false);
	return isAsked ? letter : { ...letter, review: [...letter.review, ruleId] };
}
