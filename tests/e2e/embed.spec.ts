import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf, expect, letterPages, test } from './site.ts';

const card = letterPages.library.replace('.html', '.card.html');

test('a foreign page shows a letter’s card, its head or a paragraph of it, without a script', async ({
	page,
	request,
}) => {
	const address = addressOf('root', letterPages.library);
	const letter = await (await request.get(address)).text();
	const found = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(letter)?.[1];
	const told = await (await request.get(new URL(found ?? '', address).href)).json();
	expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 260 });
	expect(told.html).toContain(`src="https://archive.example/repository/${card}"`);

	// Previews of its link show a picture of its own; a letter that is not among the chosen has the archive’s.
	const picture = /<meta property="og:image" content="([^"]+)"/.exec(letter)?.[1] ?? '';
	expect(picture).toBe('https://archive.example/repository/cards/90000015/2022/31-v-22vykh.png');
	const drawn = await request.get(addressOf('root', 'cards/90000015/2022/31-v-22vykh.png'));
	expect(drawn.headers()['content-type']).toBe('image/png');
	expect(await (await request.get(addressOf('root', letterPages.park))).text()).toContain('/social.png"');

	// Another host than the archive’s, as a newspaper’s page is.
	const frames = ['', '#p2'].map((place) => `<iframe src="${addressOf('root', card)}${place}"></iframe>`);
	const foreign = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<!doctype html><title>newspaper</title>${frames.join('')}`);
	});
	await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
	try {
		await page.goto(`http://localhost:${(foreign.address() as AddressInfo).port}/`);
		const [head, paragraph] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
		await expect(head.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(head.locator('.words')).toBeHidden();
		await expect(paragraph.locator('#p2')).toBeVisible();
		await expect(paragraph.locator('#p1')).toBeHidden();
		await expect(paragraph.locator('script')).toHaveCount(0);
	} finally {
		foreign.close();
	}
});
