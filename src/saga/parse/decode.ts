import type { Problem } from "./problem.ts";
import { LARGEST_FILE, placeIn, tooLarge } from "./scan.ts";

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/** As many bytes as tell a text from something else. */
const PROBE = 8_000;

/**
 * Reads a data file's bytes as UTF-8; a byte order mark stays in the text, so that the text stands for the bytes. Anything else is refused with a reason:
 * UTF-16, a file that is no text, bytes that are not UTF-8 (with the place of the first).
 */
export function decodeSaga(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, problems: [tooLarge()] };
  const probe = bytes.subarray(0, PROBE);
  if (isUtf16(probe)) return refusal("The file is saved as UTF-16. Save it as UTF-8 (in most editors: Save as, then Encoding).");
  if (probe.includes(0)) return refusal("This is not a text file. The data file is plain text in YAML or JSON.");
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, problems: [notUtf8(bytes)] };
  }
}

function refusal(message: string): Decoded {
  return { ok: false, problems: [{ line: 1, column: 1, message }] };
}

/** By its byte order mark, or by a zero beside nearly every letter, as in UTF-16 without one. */
function isUtf16(probe: Uint8Array): boolean {
  const [first, second] = probe;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  probe.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > probe.length * 0.4 && Math.min(even, odd) < probe.length * 0.05;
}

function notUtf8(bytes: Uint8Array): Problem {
  const text = new TextDecoder("utf-8").decode(bytes);
  const place = placeIn(text, Math.max(0, text.indexOf("\u{fffd}")));
  return { ...place, message: "Here is a character that is not UTF-8; the file was perhaps saved in an older encoding. Save it as UTF-8." };
}
