import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themesOf } from '../../support/colorContrast.ts';
import { previewColors, previewDrawing } from '#publish/previewDrawing.ts';

const preview = { site: 'Live or Later', title: 'What is a blend?', description: 'A dot on a line.' };

test('a preview picture uses the light colors of the site, and only those', () => {
  const { light } = themesOf(readFileSync('src/styles/tokens.css', 'utf8'));
  expect(light).toMatchObject(previewColors);
});

test('it says whose page it is, the title and the description', () => {
  const drawing = JSON.stringify(previewDrawing(preview));
  for (const words of Object.values(preview)) expect(drawing).toContain(words);
});

test('it does not say the name of the site twice on its home page', () => {
  const drawing = JSON.stringify(previewDrawing({ ...preview, title: preview.site }));
  expect(drawing.split(preview.site)).toHaveLength(2);
});
