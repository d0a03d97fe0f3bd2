import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { PageContext } from './page-context.ts';
import { settings } from './settings.ts';

const made = new Map<string, ReadonlyMap<string, string>>();

/**
 * The marks that a jurisdiction's letters may contain, each with the href of the rule that explains it; the same map for all
 * pages that are equally deep.
 */
export function redactionRules(jurisdiction: string, { to }: PageContext): ReadonlyMap<string, string> {
	const about = to({ name: 'about' });
	const key = `${jurisdiction} ${about}`;
	const rules = made.get(key) ?? rulesOf(jurisdiction, about);
	made.set(key, rules);
	return rules;
}

function rulesOf(jurisdiction: string, about: string): ReadonlyMap<string, string> {
	const masked: ReadonlySet<string> = maskedKinds(settings.redaction);
	return new Map(
		Object.entries(jurisdictionOf(jurisdiction).marks).map(([kind, mark]) => [
			mark,
			`${about}#redaction${masked.has(kind) || kind === 'hidden-by-body' ? `-${kind}` : ''}`,
		]),
	);
}
