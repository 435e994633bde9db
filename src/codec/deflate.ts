/** Bytes made smaller by the browser's own DEFLATE, without a header (RFC 1951). Browsers may write it differently. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A bomb unfolds to a thousand times its size: small bites let us stop before much of it has. */
const biteBytes = 512;

/** The bytes that were deflated; undefined when they are damaged, cut, or more than `mostBytes`. */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const feeding = feed(writer, bytes);
  try {
    const whole = await collected(readable.getReader(), mostBytes);
    return (await feeding) && whole !== undefined ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** Hands the bytes on in small bites; false when the stream takes no more of them. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    for (let at = 0; at < bytes.length; at += biteBytes) {
      await writer.write(bytes.subarray(at, at + biteBytes));
    }
    await writer.close();
    return true;
  } catch {
    return false;
  }
}

async function collected(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
