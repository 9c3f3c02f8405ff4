/** Characters of a line that are kept; what follows them is dropped, so that a line of any length needs little memory. */
export const LONGEST_LINE = 100_000;

/**
 * The lines of a UTF-8 stream, without their ends (LF or CRLF), each as soon as it is complete; the last may lack its end.
 * Invalid bytes become U+FFFD, a byte order mark is skipped. Reads no further than asked for; leaving early closes the stream.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of input) {
    for (const [index, piece] of decoder.decode(chunk, { stream: true }).split("\n").entries()) {
      if (index > 0) {
        yield withoutReturn(line);
        line = "";
      }
      line = (line + piece).slice(0, LONGEST_LINE);
    }
  }
  line += decoder.decode();
  if (line !== "") yield withoutReturn(line);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
