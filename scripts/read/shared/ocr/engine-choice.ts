import { UsageError } from '../../../cli/usage-error.ts';

/** Which OCR engine to use; `auto` takes the system's tesseract where it is installed with Ukrainian. */
export type EngineChoice = (typeof engineChoices)[number];

/**
 * Reads the value of `--ocr`, `fallback` where none was given.
 *
 * @throws UsageError naming the engines.
 */
export function readEngineChoice(text: string | undefined, fallback: EngineChoice = 'auto'): EngineChoice {
	if (text === undefined) return fallback;
	const choice = engineChoices.find((name) => name === text);
	if (!choice) throw new UsageError(`--ocr: give one of ${engineChoices.join(', ')}.`);
	return choice;
}

const engineChoices = ['auto', 'embedded', 'system'] as const;
