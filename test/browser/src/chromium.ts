import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Why browser tests are skipped where no browser is. */
export const NO_CHROMIUM =
  'Skipped: there is no Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.';

/**
 * The program of Chromium: CHROMIUM_PATH, else the first that is found in the PATH; undefined where there is none.
 *
 * @throws Error when CHROMIUM_PATH names no program
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = environment;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no program: ${chosen}`);
  }
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
