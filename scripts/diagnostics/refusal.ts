import type { Rule } from './rules.ts';

/** A letter that cannot go into the archive as it is. The message is for a person and holds no personal value. */
export class Refusal extends Error {
	readonly ruleId: Rule;

	constructor(ruleId: Rule, message: string) {
		super(message);
		this.name = 'Refusal';
		this.ruleId = ruleId;
	}
}
