import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from '@swc/core';

/** Lets a child process of a test run TypeScript sources: `node --import <this file> script.ts`. */
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier)) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const configFile = fileURLToPath(new URL('../../../../.swcrc', import.meta.url));
  const { code } = transformSync(readFileSync(new URL(url), 'utf8'), { filename: fileURLToPath(url), configFile });
  return { format: 'module', source: code, shortCircuit: true };
}
