import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnNetwork } from './own-network.ts';

test('addresses of the machine, of its network and of a cloud’s services are its own', () => {
	for (const address of [
		'127.0.0.1',
		'10.1.2.3',
		'172.16.0.1',
		'172.31.255.255',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'0.0.0.0',
		'::1',
		'::',
		'fd00::1',
		'fe80::1',
		'::ffff:127.0.0.1',
		'::ffff:c0a8:101',
		'64:ff9b::10.0.0.1',
		'2002:c0a8:101::1',
	])
		assert.ok(isOwnNetwork(address), address);
});

test('addresses that everybody reaches are not', () => {
	for (const address of [
		'8.8.8.8',
		'172.32.0.1',
		'100.128.0.1',
		'2606:4700::1',
		'64:ff9b::808:808',
		'::ffff:8.8.8.8',
	])
		assert.ok(!isOwnNetwork(address), address);
});
