import { join } from 'node:path';
import { describe } from 'node:test';
import { testContainers } from '../../testing/test-containers.ts';
import { msg } from './index.ts';

describe('msg', () => {
	testContainers(msg, join(import.meta.dirname, 'fixtures'));
});
