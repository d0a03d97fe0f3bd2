import type { Measurement } from '../measure.ts';
import { cpuOf, type StepUse } from '../run-step.ts';
import { grouped, megabytes, tableOf } from '../table-of.ts';
import type { PeerUse } from './measure-peers.ts';

/** Other generators beside this archive, with the ratios that count: pages, and pages with their index. */
export function peerTable({ steps, peers }: Measurement): string {
	const measured = peers.filter((peer): peer is PeerUse => !('missing' in peer));
	const rows = measured.map((peer) => [
		peer.peer,
		peer.wallSeconds.toFixed(1),
		cpuOf(peer)?.toFixed(1) ?? '–',
		peakOf(peer),
		megabytes(peer.bytes),
		grouped(peer.files),
	]);
	const missing = peers.flatMap((peer) =>
		'missing' in peer ? [`${peer.peer} was not measured: ${peer.missing}`] : [],
	);
	const find = (name: string) => measured.find(({ peer }) => peer.startsWith(name));
	const ours = (...names: readonly string[]) => steps.filter(({ step }) => names.includes(step));
	const [hugo, eleventy, pagefind] = [find('Hugo'), find('Eleventy'), find('Pagefind')];
	const ratios = [
		ratio('pages ÷ Hugo', ours('pages'), [hugo]),
		ratio('pages ÷ Eleventy', ours('pages'), [eleventy]),
		ratio('index ÷ Pagefind', ours('search index'), [pagefind]),
		ratio('build ÷ Hugo and Pagefind', ours('build'), [hugo, pagefind]),
	];
	return [
		...missing,
		tableOf([['peer', 'wall s', 'CPU s', 'peak MB', 'MB', 'files'], ...rows]),
		tableOf([['ratio', 'wall', 'CPU', 'memory'], ...ratios.flat()]),
	].join('\n');
}

/** None where one of the peers was not measured. */
function ratio(name: string, ours: readonly StepUse[], theirs: readonly (StepUse | undefined)[]): string[][] {
	const peers = theirs.filter((peer) => peer !== undefined);
	if (peers.length < theirs.length || ours.length === 0) return [];
	const sum = (uses: readonly StepUse[], of: (use: StepUse) => number) =>
		uses.reduce((total, use) => total + of(use), 0);
	const peak = (uses: readonly StepUse[]) => Math.max(...uses.map((use) => Number(peakOf(use))));
	const shares = [
		sum(ours, (use) => use.wallSeconds) / sum(peers, (use) => use.wallSeconds),
		sum(ours, (use) => cpuOf(use) ?? 0) / sum(peers, (use) => cpuOf(use) ?? 0),
		peak(ours) / peak(peers),
	];
	return [[name, ...shares.map((share) => (Number.isFinite(share) ? share.toFixed(2) : '–'))]];
}

function peakOf({ programs }: StepUse): string {
	return programs.length > 0 ? Math.max(...programs.map(({ peakMemory }) => peakMemory)).toFixed(0) : '–';
}
