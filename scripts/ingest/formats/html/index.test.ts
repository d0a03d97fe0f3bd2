import { join } from 'node:path';
import { describe } from 'node:test';
import { testFixtures } from '../office/test-fixtures.ts';
import { html } from './index.ts';

describe('html', () => {
	testFixtures(html, join(import.meta.dirname, 'fixtures'));
});
