/** What is asked for early: whoever needs it hears of what fails. */
export function unheard(asked: Promise<unknown> | undefined): void {
	asked?.catch(() => undefined);
}
