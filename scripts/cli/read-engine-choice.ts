import { type EngineChoice, engineChoices } from '../read/contract/engine-choice.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the value of `--ocr`, or takes `fallback` if none was given.
 *
 * @throws UsageError naming the engines.
 * @example
 * readEngineChoice('embedded') // 'embedded'
 */
export function readEngineChoice(text: string | undefined, fallback: EngineChoice = 'auto'): EngineChoice {
	if (text === undefined) return fallback;
	const choice = engineChoices.find((name) => name === text);
	if (!choice) throw new UsageError(`--ocr: give one of ${engineChoices.join(', ')}.`);
	return choice;
}
