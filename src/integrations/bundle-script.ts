import { build } from 'vite';

/**
 * A script of `src/client` as one text that imports nothing, a classic script: it runs as a service worker, from disk, where
 * browsers load no modules, and inside a page.
 *
 * @param entry path of the script
 * @param constant what the script declares as `build`, if it does
 */
export async function bundleScript(entry: string, constant?: object): Promise<string> {
	const outputs = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'archive' },
			rolldownOptions: { output: { banner: '' } },
		},
	});
	const [chunk] = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : [];
	if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
	// A script can hold no end of a script element, because it may be inlined; JSON may.
	return constant ? `const build=${JSON.stringify(constant)};\n${chunk.code}` : chunk.code;
}
