/** Bytes without their compression, in browsers and in Node. */
export async function inflated(bytes: Uint8Array, format: CompressionFormat): Promise<Uint8Array> {
	const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
