/** An engine that fails on a look, or a page that cannot be drawn, has no witness: null. */
export async function tried<T>(work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch {
		return null;
	}
}
