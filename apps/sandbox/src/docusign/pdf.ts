const WIN_ANSI = 'latin1';

/**
 * A one-page PDF 1.4 document with these lines of text, the same bytes every time. Characters outside Latin-1 become
 * question marks, as the standard fonts have no others.
 */
export function pdf(lines: readonly string[]): Buffer {
  const content = ['BT', '/F1 11 Tf', '14 TL', '56 786 Td', ...lines.map((line) => `(${escaped(line)}) '`), 'ET'].join(
    '\n',
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, WIN_ANSI);
}

function escaped(line: string): string {
  return [...line]
    .map((character) => (character.charCodeAt(0) > 255 || character.length > 1 ? '?' : character))
    .join('')
    .replace(/[\\()]/g, '\\$&');
}
