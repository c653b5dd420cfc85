import type { Tree } from '@nx/devkit';

/** A file as a guide shows it: whole, or what changes in it. */
const SHOWN = /^\*\*`([^`\n]+)`\*\*\n\n```(ts|diff)\n(.*?)^```$/gms;

/** Writes what a guide shows: whole files, and changes of files that are there. Answers the paths. */
export function followGuide(tree: Tree, guide: string): string[] {
  return [...guide.matchAll(SHOWN)].map(([, path, language, text]) => {
    if (path === undefined || text === undefined) throw new Error('The guide shows a file without a name.');
    tree.write(path, language === 'diff' ? changed(tree.read(path, 'utf-8') ?? '', text, path) : text);
    return path;
  });
}

function changed(before: string, diff: string, path: string): string {
  return diff.split('@@\n').reduce((text, hunk) => {
    const lines = hunk.replace(/\n$/, '').split('\n');
    const side = (other: string): string =>
      lines
        .filter((line) => !line.startsWith(other))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    if (text.split(side('+')).length !== 2) throw new Error(`${path} has no single place for this change:\n${hunk}`);
    return text.replace(side('+'), () => side('-'));
  }, before);
}
