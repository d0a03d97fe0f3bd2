/** Changes that the program has not answered yet. */
let unanswered: Promise<unknown> = Promise.resolve();

/** Holds back what the program tells of changes until this one is answered. @returns it */
export function untilAnswered<Answer>(change: Promise<Answer>): Promise<Answer> {
	unanswered = Promise.allSettled([unanswered, change]);
	return change;
}

/** Settles once every change asked for so far is answered: until then a letter may be about to get another address. */
export function changesAnswered(): Promise<unknown> {
	return unanswered;
}
