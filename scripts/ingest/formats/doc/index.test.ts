import { join } from 'node:path';
import { describe } from 'node:test';
import { testFixtures } from '../office/test-fixtures.ts';
import { doc } from './index.ts';

describe('doc', () => {
	testFixtures(doc, join(import.meta.dirname, 'fixtures'));
});
