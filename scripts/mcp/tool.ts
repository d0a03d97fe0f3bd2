import type { z } from 'astro/zod';

/** What an assistant can ask of the archive. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
	readonly name: string;
	/** Tells the assistant what the tool is for. */
	readonly description: string;
	readonly input: Input;
	/** @throws ToolRefusal with a sentence for the assistant */
	readonly run: (input: z.output<Input>) => Promise<Readonly<Record<string, unknown>>>;
}
