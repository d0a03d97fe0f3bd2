import { faultSections } from '#archive/ledger/fault-sections.ts';
import { type GateFault, gateRules } from './content-rules.ts';

/** What a person is told when content cannot be built or released: rule by rule, what is at fault, why, and what to do. */
export function gateReport(faults: readonly GateFault[]): string {
	const [counted, until] =
		faults.length === 1 ? ['1 fault', 'it is'] : [`${faults.length} faults`, 'they are'];
	return [
		`The content cannot be published as it stands: ${counted}. Nothing is built or released until ${until} mended.`,
		...faultSections(faults, gateRules),
	].join('\n');
}
