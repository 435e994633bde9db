import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { previewDrawing, type Preview } from './previewDrawing.ts';
import { previewName, previewSize } from '#layouts/preview.ts';

const cacheFolder = 'node_modules/.cache/live-or-later-previews';
const fontFile = (weight: number) =>
  `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;

/** After a build, draws the picture that each page names in its head. A picture drawn before is taken from the cache. */
export function previewImages(site: string): AstroIntegration {
  let base = '/';
  return {
    name: 'preview-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const previews = previewsOf(folder, site, base);
        const drawn = await writePictures(previews, join(folder, 'og'));
        logger.info(`${previews.size} pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}

/** Writes each picture into a folder. Returns how many were not in the cache. */
async function writePictures(previews: ReadonlyMap<string, Preview>, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(cacheFolder, { recursive: true });
  let drawn = 0;
  for (const [name, preview] of previews) {
    const { png, isNew } = await pictureOf(preview);
    writeFileSync(join(folder, `${name}.png`), png);
    drawn += isNew ? 1 : 0;
  }
  return drawn;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/** What the pages of a build say of themselves, by the name of their picture; of pages that share one, the first. */
function previewsOf(folder: string, site: string, base: string): ReadonlyMap<string, Preview> {
  const previews = new Map<string, Preview>();
  const files = globSync('**/index.html', { cwd: folder }).sort((a, b) => a.length - b.length);
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const meta = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
    const [title, description, url] = [meta('title'), meta('description'), meta('url')];
    if (title === undefined || description === undefined || url === undefined) continue;
    const name = previewName(new URL(url).pathname.slice(base.replace(/\/$/, '').length));
    if (previews.has(name)) continue;
    previews.set(name, { site, title: unescaped(title), description: unescaped(description) });
  }
  return previews;
}

async function pictureOf(preview: Preview): Promise<{ readonly png: Uint8Array; readonly isNew: boolean }> {
  const drawing = previewDrawing(preview);
  const key = createHash('sha256')
    .update(JSON.stringify([drawing, previewSize]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cacheFolder, `${key}.png`);
  if (existsSync(file)) return { png: readFileSync(file), isNew: false };
  const fonts = ([400, 600] as const).map((weight) => ({
    name: 'Serif',
    weight,
    data: readFileSync(fontFile(weight)),
  }));
  const svg = await satori(drawing as Parameters<typeof satori>[0], { ...previewSize, fonts });
  // Flat colors: a palette of 16 keeps the edges of letters smooth at a third of the bytes.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colors: 16, dither: 0 }).toBuffer();
  writeFileSync(file, png);
  return { png, isNew: true };
}
