import config from './archive.config.ts';

/** The configuration of every test: an invented archive, so that no publisher’s settings can break a test. */
export const testConfig = config;
