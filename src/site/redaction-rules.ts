import { jurisdictionOf } from '../archive/jurisdictions/index.ts';
import type { PageContext } from './page-context.ts';
import { settings } from './settings.ts';

/** The marks that a jurisdiction's letters may hold, each with the href of the rule that explains it. */
export function redactionRules(jurisdiction: string, { to }: PageContext): ReadonlyMap<string, string> {
	const about = to({ name: 'about' });
	const masked: readonly string[] = settings.redaction.mask;
	return new Map(
		Object.entries(jurisdictionOf(jurisdiction).marks).map(([kind, mark]) => [
			mark,
			`${about}#redaction${masked.includes(kind) || kind === 'hidden-by-body' ? `-${kind}` : ''}`,
		]),
	);
}
