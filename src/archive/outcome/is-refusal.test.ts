import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from './is-refusal.ts';

test('a part that was sent on is no refusal, one that was kept back is', () => {
	assert.ok(!isRefusal(null));
	assert.ok(isRefusal({ is: 'refused', ground: null, derived: true }));
	assert.ok(isRefusal({ is: 'in-part', ground: 'restricted', derived: true }));
	assert.ok(!isRefusal({ is: 'in-part', ground: null, derived: true }));
	assert.ok(isRefusal({ is: 'in-part', ground: null, derived: false }));
	assert.ok(!isRefusal({ is: 'forwarded', ground: null, derived: true }));
});
