import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { type Block, textsOf } from '#archive/letter/block.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { toYaml } from '#store/document/yaml.ts';
import { Refusal } from '../../diagnostics/refusal.ts';

/**
 * The last look at what is about to be written: personal data that redaction missed, by form alone. The leak gate would
 * find the same in the built site, when the letter is already in the repository.
 *
 * @param kinds what the policy masks; what it publishes is no leak.
 * @throws Refusal naming the kinds that are left, never the values.
 */
export function refuseLeaks(
	letter: Letter,
	blocks: readonly Block[],
	{
		jurisdiction,
		known,
		kinds,
	}: { jurisdiction: Jurisdiction; known: PublicContacts; kinds: ReadonlySet<RedactionKind> },
): void {
	const text = [toYaml(letter), ...textsOf(blocks)].join('\n\n');
	const left = jurisdiction.findLeaks(text, known).filter((kind) => kinds.has(kind));
	if (left.length === 0) return;
	throw new Refusal(
		'personal-data-left',
		`After redaction the letter still holds what has the form of personal data (${left.join(', ')}). Mask it in the source by hand; if it is a public contact of the body, give it with --set or write it into the body's file.`,
	);
}
