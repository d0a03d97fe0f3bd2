import { join } from 'node:path';
import { describe } from 'node:test';
import { testFixtures } from '../office/test-fixtures.ts';
import { odt } from './index.ts';

describe('odt', () => {
	testFixtures(odt, join(import.meta.dirname, 'fixtures'));
});
