/** A build must fail, and the message tells a person why. It has no stack, because Astro would print it below the message. */
export class BuildFailure extends Error {
	override readonly name = 'BuildFailure';
	override readonly stack = '';
}
