import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit } from '../tokens/phrases.ts';
import { isClauseEnd, type Token, toWords } from '../tokens/tokens.ts';

/** Finds names of what Rung keeps no skill of, as they are usually written: "gRPC", "Selenium". */
export type OtherNames = (tokens: readonly Token[], skills: readonly Hit<unknown>[]) => readonly Hit<string>[];

/** `names` besides those that are known anyhow. */
export const createOtherNames = (names: readonly string[] = []): OtherNames => {
  const phrases = createPhrases(
    [...names.filter((name) => name.length > 1), ...MORE].map((name) => [toWords(name).join(' '), name] as const),
    (phrase) => phrase.split(' '),
  );
  return (tokens, skills) =>
    phrases
      .all(tokens)
      .filter(
        (hit) => isMeant(tokens, hit, skills) && skills.every((skill) => hit.to <= skill.from || hit.from >= skill.to),
      );
};

/**
 * What is an everyday word too counts with a capital, in a list beside a skill or of what is known, and right behind the
 * knowing or the skipping: `java, selenium, sql`, `I know html, react and express`, `skip rust`, `I started rust but dropped it`.
 */
const isMeant = (tokens: readonly Token[], { from, to }: Hit<string>, skills: readonly Hit<unknown>[]): boolean => {
  const token = tokens[from];
  if (token === undefined) return false;
  if (token.word.length === 1) return isLetterMeant(tokens, from, to, skills);
  if (!EVERYDAY.has(token.word) || token.raw !== token.raw.toLowerCase()) return true;
  const isEnd = isClauseEnd(tokens[to]) || GOING_ON.has(tokens[to]?.word ?? '');
  const isListed =
    token.gap === ',' && (skills.length > 0 || tokens.slice(0, from).some(({ word }) => KNOWING.has(word)));
  return isEnd && (isListed || KNOWING.has(tokens[from - 1]?.word ?? ''));
};
/** `I know c, c++ and sql`, `python, C, go`, `and C too`; not `plan C`. */
const isLetterMeant = (
  tokens: readonly Token[],
  from: number,
  to: number,
  skills: readonly Hit<unknown>[],
): boolean => {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? ''];
  const isListed = skills.length > 0 && (tokens[from]?.gap.includes(',') || before === 'and');
  const isAdded = tokens[from]?.raw !== tokens[from]?.word && before === 'and' && (after === 'too' || after === 'also');
  return (isClauseEnd(tokens[to]) || GOING_ON.has(after)) && (isListed || isAdded || KNOWING.has(before));
};
const GOING_ON = wordSet('and or but too also already well a nobody because please');
const KNOWING = wordSet('know knew learned learning learn started finished dropped drop skip');
const EVERYDAY = wordSet(
  'phoenix gin crystal julia nim dart swift next lisp play nomad rust zig lua groovy perl yii zend hono axum cypress selenium cucumber heroku firebase angular react vue redux ember spark flink ray looker unity solidity hive scratch',
);

/** Beside those that the knowledge folder has a word on. */
const MORE =
  'React|React Native|Angular|Vue|Svelte|Redux|jQuery|Tailwind|Flutter|Flink|Databricks|dbt|Looker|Tableau|Power BI|TensorFlow|PyTorch|LangChain|Solidity|Salesforce|SAP|ABAP|Unity|MATLAB|PowerShell|Puppet|Istio|Consul|Splunk|Camunda|Bazel|Selenium|Cypress|Playwright|Cucumber|Appium|Figma|Confluence|Excel|PowerPoint|Photoshop|Blender|WordPress|COBOL|Fortran|Pascal|Delphi|SPSS|Stata|SAS|VBA|Scratch|Arduino|Rust|Kotlin|Scala|Elixir|Clojure|Haskell|Perl|Swift|Dart|C|C++|gRPC|Unreal|Nuxt|Gatsby'.split(
    '|',
  );

/** Libraries and tools beside them, which are only said back as not kept. */
export const LIBRARIES =
  'pandas|NumPy|SciPy|scikit-learn|Keras|Jupyter|Matplotlib|Streamlit|OpenCV|Webpack|Sass|Joomla|Drupal|Shopify|Magento|LaTeX'.split(
    '|',
  );

/** Names that are known anyhow, and no others. */
export const readOtherNames: OtherNames = createOtherNames();
