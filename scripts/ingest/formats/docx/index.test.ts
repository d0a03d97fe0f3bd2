import { join } from 'node:path';
import { describe } from 'node:test';
import { testFixtures } from '../office/test-fixtures.ts';
import { docx } from './index.ts';

describe('docx', () => {
	testFixtures(docx, join(import.meta.dirname, 'fixtures'));
});
