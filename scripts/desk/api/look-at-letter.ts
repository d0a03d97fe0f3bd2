import { findTarget } from '../tasks/find-target.ts';
import { letterOf } from '../tasks/letter-of.ts';
import { action } from './action.ts';
import { targetName } from './target-name.ts';

/** Everything that the desk shows of one letter; its source is read for it. */
export const lookAtLetter = action(targetName, async (desk, name) => {
	const run = desk.run();
	const target = await findTarget(desk, run, name);
	return letterOf(desk, target);
});
