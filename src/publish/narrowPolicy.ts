import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * After a build, leaves in the security policy of each page the hashes of the scripts and styles that stand in it. The build
 * writes those of the whole site into every page, where they allow more than the page needs and take up to 400 bytes.
 */
export function narrowPolicies(): AstroIntegration {
  return {
    name: 'narrow-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, withNarrowPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;
const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A page's HTML, its policy without the hashes of what does not stand in the page. */
export function withNarrowPolicy(html: string): string {
  const own = new Set([...html.matchAll(inlineCode)].map(([, , code]) => hashOf(code!)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(?:sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}
