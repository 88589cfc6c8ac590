import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { readAnswer } from '../read-answer.ts';
import type { Project } from './hosts.ts';

const Kept = z.nullable(z.object({ name: z.optional(z.string()), status: z.optional(z.string()), type: z.optional(z.string()) }));
type Publiccode = NonNullable<Repository['publiccode']>;

/** What a project's publiccode.yml says of itself; undefined when it has none. Asked for again after a month. */
export async function publiccodeOf({ publiccodeUrl, path }: Project, desk: Desk): Promise<Publiccode | undefined> {
  const kept = await desk.shared(
    `publiccode-${path}`,
    30 * 24,
    (value) => readAnswer(value, Kept),
    async () => {
      try {
        return readPubliccode(await desk.web.text({ url: publiccodeUrl, as: 'plain' }));
      } catch (error) {
        // Most have none. An empty file, or a page in its place, is as good as none.
        if (error instanceof Failure && (error.status === 404 || error.reason === 'unreadable')) return null;
        throw error;
      }
    },
  );
  return kept ? withoutUndefined(kept) : undefined;
}

const withoutUndefined = ({ name, status, type }: NonNullable<z.infer<typeof Kept>>): Publiccode => ({
  ...(name !== undefined && { name }),
  ...(status !== undefined && { status }),
  ...(type !== undefined && { type }),
});

/**
 * Three texts that stand at the top level of the file, a line each (publiccode.yml 0.x: "name", "developmentStatus", "softwareType"). The rest of YAML
 * is not needed for that, nor a reader of it. Null when it is no such file.
 */
export function readPubliccode(yaml: string): Publiccode | null {
  const at = (key: string): string | undefined => {
    const line = new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(yaml)?.[1]?.trim() ?? '';
    const text = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(line)?.[2] ?? line.replace(/\s+#.*$/, '');
    // A block or a reference is not a text.
    return text === '' || /^[|>&*[{]/.test(text) ? undefined : text.slice(0, 200);
  };
  if (at('publiccodeYmlVersion') === undefined) return null;
  return withoutUndefined({ name: at('name'), status: at('developmentStatus'), type: at('softwareType') });
}
