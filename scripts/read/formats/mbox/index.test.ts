import { join } from 'node:path';
import { describe } from 'node:test';
import { testContainers } from '../../testing/test-containers.ts';
import { mbox } from './index.ts';

describe('mbox', () => {
	testContainers(mbox, join(import.meta.dirname, 'fixtures'));
});
