import { join } from 'node:path';
import { describe } from 'node:test';
import { testContainers } from '../../testing/test-containers.ts';
import { eml } from './index.ts';

describe('eml', () => {
	testContainers(eml, join(import.meta.dirname, 'fixtures'));
});
