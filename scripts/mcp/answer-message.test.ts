import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { answerMessage } from './answer-message.ts';
import type { Tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

const echo: Tool = {
	name: 'echo',
	description: 'Says it again.',
	input: z.object({ words: z.string(), times: z.int().default(1) }),
	run: async (input) => {
		const { words, times } = input as { words: string; times: number };
		if (words === 'secret') throw new ToolRefusal('That is not said.');
		if (words === 'broken') throw new Error('a file is broken');
		return { said: words.repeat(times) };
	},
};

const ask = (method: string, params?: object) =>
	answerMessage(JSON.stringify({ jsonrpc: '2.0', id: 7, method, params }), [echo]);
const call = (words: unknown) => ask('tools/call', { name: 'echo', arguments: { words, times: 2 } });

describe('answerMessage', () => {
	it('welcomes in the version that was asked for, else in the newest it knows', async () => {
		const old = await ask('initialize', { protocolVersion: '2024-11-05' });
		assert.equal(old?.result?.['protocolVersion'], '2024-11-05');
		const unknown = await ask('initialize', { protocolVersion: '2999-01-01' });
		assert.equal(unknown?.result?.['protocolVersion'], '2025-06-18');
		assert.deepEqual(unknown?.result?.['capabilities'], { tools: {} });
	});

	it('lists tools with what each is given', async () => {
		const { tools } = (await ask('tools/list'))?.result ?? {};
		const [tool] = tools as [Record<string, object>];
		assert.equal(tool['name'], 'echo');
		assert.deepEqual((tool['inputSchema'] as { required: string[] }).required, ['words']);
	});

	it('calls a tool', async () => {
		const answer = await call('так');
		assert.deepEqual(answer?.result?.['structuredContent'], { said: 'тактак' });
		assert.deepEqual(answer?.result?.['content'], [{ type: 'text', text: '{\n\t"said": "тактак"\n}' }]);
	});

	it('says what was wrong with a call, so that it can be made again', async () => {
		for (const words of ['secret', 5]) assert.equal((await call(words))?.result?.['isError'], true);
		assert.equal((await call('broken'))?.error?.code, -32_603);
	});

	it('refuses what is no message or has no name', async () => {
		const code = async (line: string) => (await answerMessage(line, [echo]))?.error?.code;
		assert.equal(await code('{'), -32_700);
		assert.equal(await code('[]'), -32_600);
		assert.equal((await ask('nothing'))?.error?.code, -32_601);
		assert.equal((await ask('tools/call', { name: 'nothing' }))?.error?.code, -32_602);
		assert.equal((await ask('tools/call'))?.error?.code, -32_602);
	});

	it('answers no notification', async () => {
		assert.equal(await answerMessage('{"jsonrpc":"2.0","method":"notifications/initialized"}', []), null);
	});
});
