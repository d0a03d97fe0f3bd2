import { join } from 'node:path';
import { describe } from 'node:test';
import { testFixtures } from '../office/test-fixtures.ts';
import { rtf } from './index.ts';

describe('rtf', () => {
	testFixtures(rtf, join(import.meta.dirname, 'fixtures'));
});
