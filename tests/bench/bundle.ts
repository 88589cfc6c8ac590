import { resolve } from 'node:path';
import { build } from 'vite';
import { latinLetters } from '../../lib/registers/latin-letters.ts';

/** A module of this folder with all that it needs as one script, its patterns as they are shipped. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [latinLetters],
    build: { write: false, lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bundled' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
