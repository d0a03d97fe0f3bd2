import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentColour } from './accent-colour.ts';

test('the publisher’s accent replaces the program’s, and without one nothing changes', () => {
	const own = 'light-dark(#1b4b8f, #93b7f2)';
	const change = (accent: { light: string; dark: string } | null) => {
		const declaration = { value: own };
		accentColour({ accent }).Declaration['--accent']?.(declaration);
		return declaration.value;
	};
	assert.equal(change(null), own);
	assert.equal(change({ light: '#7a1f3d', dark: '#f2a5c0' }), 'light-dark(#7a1f3d, #f2a5c0)');
});
