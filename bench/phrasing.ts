import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { findFault } from '../src/phrasing/check.ts';
import { createGazetteer, toNamePatterns } from '../src/phrasing/gazetteer.ts';
import { createMask } from '../src/phrasing/mask.ts';
import { attacksOn } from './phrasing/attacks.ts';
import { rewordingsOf } from './phrasing/rewordings.ts';
import { answerTexts } from './phrasing/texts.ts';

/** How many attacks the check lets through, and how many faithful rewordings it refuses; `--show` prints them. */
const main = (): void => {
  const { values } = parseArgs({ options: { show: { type: 'boolean' } } });
  const knowledge = loadKnowledge('knowledge');
  const mask = createMask(toNamePatterns(createGazetteer(knowledge)));
  const { leads, claims } = answerTexts(knowledge);
  const masked = [...new Set([...leads, ...claims].map((text) => mask(text).text))];
  const attacks = masked.flatMap((text) => attacksOn(text).map((one) => ({ ...one, text })));
  const faithful = masked.flatMap((text) => rewordingsOf(text).map((one) => ({ ...one, text })));
  const started = performance.now();
  tell('attacks let through', attacks, (one) => findFault(one.text, one.wording) === undefined, values.show);
  tell('faithful refused', faithful, (one) => findFault(one.text, one.wording) !== undefined, values.show);
  const checked = attacks.length + faithful.length;
  print('time of a check', ((performance.now() - started) / checked) * 1000, 'us', checked);
};

type Case = { readonly kind: string; readonly text: string; readonly wording: string };

const tell = (name: string, cases: readonly Case[], isBad: (one: Case) => boolean, show = false): void => {
  const judged = cases.map((one) => ({ ...one, bad: isBad(one) }));
  print(name, judged.filter(({ bad }) => bad).length, 'cases', judged.length);
  for (const [kind, some] of Map.groupBy(judged, (one) => one.kind))
    print(`${name}: ${kind}`, some.filter(({ bad }) => bad).length, 'cases', some.length);
  if (!show) return;
  for (const { kind, text, wording } of judged.filter(({ bad }) => bad))
    console.error(`${name} | ${kind} | ${findFault(text, wording) ?? 'passed'}\n  ${text}\n  ${wording.slice(0, 700)}`);
};

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, n }));

main();
