/** The text of an answer that came as bytes, as downloads do. */
export function textOf(bytes: ArrayBuffer | Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
