import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createLog } from '../operations/log.ts';
import { createPictures } from '../pictures/pictures.ts';
import { pictureSamples, type Sample } from './picture-samples.ts';

/** What README.md shows. */
const IN_README = { 'pay-us-junior': 'pay', 'junior-next': 'next-step' } as const;

/**
 * Draws every kind of picture for sample people and pay questions into a folder, and a page that shows them all. Without
 * a folder named, into data/pictures, and README's two are made anew.
 */
const main = async (named: string | undefined): Promise<void> => {
  const folder = named ?? 'data/pictures';
  mkdirSync(folder, { recursive: true });
  const samples = pictureSamples(loadKnowledge(KNOWLEDGE));
  const pictures = createPictures({ log: createLog('warn'), lateAfter: 10_000 });
  for (const { name, picture } of samples) {
    const png = await pictures.draw(picture);
    if (!png) throw new Error(`${name} could not be drawn: the line above says why`);
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${name}.png`.padEnd(32), `${Math.ceil(png.length / 1000)} kB`.padStart(7));
  }
  await pictures.stop();
  writeFileSync(join(folder, 'index.html'), toPage(samples));
  if (named === undefined)
    for (const [from, to] of Object.entries(IN_README))
      copyFileSync(join(folder, `${from}.png`), join('docs/images', `${to}.png`));
  console.log(`${samples.length} pictures; all of them: ${join(folder, 'index.html')}`);
};

/** Each picture as Slack previews it on light and Discord on dark, with the words that stand for it. */
const toPage = (samples: readonly Sample[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; }
figure { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin: 0 0 40px; }
figure div { padding: 16px; } figure div + div { background: #1e1f22; }
img { width: 360px; } div + div img { width: auto; max-width: 400px; max-height: 300px; }
figcaption { grid-column: 1 / 3; }
</style>
${samples.map(toFigure).join('\n')}
</html>
`;

const toFigure = ({ name, alt }: Sample): string => {
  const image = `<div><a href="${name}.png"><img src="${name}.png" alt="${escapeHtml(alt)}"></a></div>`;
  return `<figure>${image}${image}<figcaption><b>${name}</b> ${escapeHtml(alt)}</figcaption></figure>`;
};

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

await main(process.argv[2]);
