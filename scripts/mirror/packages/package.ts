import type { Mirror } from '../mirror.ts';

/** A kind of package made from a site. */
export interface Package {
	readonly id: string;
	/** Name of its file or folder. */
	readonly place: (name: string) => string;
	/** How many steps making it takes, for the progress bar. */
	readonly steps: (mirror: Mirror) => number;
	/**
	 * Makes it at a path where nothing is yet; the runner moves it into its place.
	 *
	 * @throws MissingTool if it needs a program that this machine does not have.
	 */
	readonly make: (mirror: Mirror, target: string, step: () => void) => Promise<void>;
}

/** A program that is not on the machine: the package is left out, the others are made. */
export class MissingTool extends Error {
	override readonly name = 'MissingTool';
}
