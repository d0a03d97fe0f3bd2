import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A command that a workflow runs, with the variables that its step sets, or a folder that it keeps from run to run. */
export type WorkflowStep = WorkflowCommand | { readonly kept: string };

export interface WorkflowCommand {
	readonly run: string;
	readonly environment: Readonly<Record<string, string>>;
}

interface Workflow {
	readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly with?: Readonly<Record<string, unknown>>;
}

/** Actions that stand for what is done here otherwise: a checkout, a Node, an address, a deployment. */
const stoodFor = /^actions\/(?:checkout|setup-node|configure-pages|upload-pages-artifact|deploy-pages)@/;

/** The action that brings back a folder where it stands and keeps it when the job is done. */
const keeping = /^actions\/cache@/;

/** Example: `${{ steps.pages.outputs.base_url }}`; captured: the expression. */
const expression = /\$\{\{\s*(.+?)\s*\}\}/g;

/**
 * What a workflow does in the order in which GitHub does it, its jobs one after another.
 *
 * @param values of its expressions
 * @throws Error if it has an action that nothing stands for here, or an expression without a value
 */
export function workflowSteps(file: string, values: Readonly<Record<string, string>>): WorkflowStep[] {
	const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
	const filled = (text: string) =>
		text.replaceAll(expression, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`${file}: nothing is known of ${name}.`);
			return value;
		});
	return Object.values(jobs).flatMap(({ steps }) =>
		steps.flatMap(({ uses, run, env = {}, with: inputs = {} }): WorkflowStep[] => {
			if (uses !== undefined && keeping.test(uses)) return [{ kept: String(inputs['path']) }];
			if (uses !== undefined && !stoodFor.test(uses))
				throw new Error(`${file}: ${uses} is run by GitHub alone.`);
			if (run === undefined) return [];
			const environment = Object.entries(env).map(([name, value]) => [name, filled(value)] as const);
			return [{ run: filled(run), environment: Object.fromEntries(environment) }];
		}),
	);
}
