import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit } from '../tokens/phrases.ts';
import { type Token, toWords } from '../tokens/tokens.ts';

/** Finds names of what Rung keeps no skill of, so that an advert's reader is told what was not weighed: "gRPC", "Rust". */
export const createUnreadReader = (
  names: readonly string[],
): ((tokens: readonly Token[], skills: readonly Hit<unknown>[]) => readonly string[]) => {
  const phrases = createPhrases(
    [...names, ...MORE].flatMap((name) => (name.length > 1 ? [[toWords(name).join(' '), name] as const] : [])),
    (phrase) => phrase.split(' '),
  );
  return (tokens, skills) =>
    phrases
      .all(tokens)
      .filter(
        ({ from, to }) => isWritten(tokens[from]) && skills.every((skill) => to <= skill.from || from >= skill.to),
      )
      .map(({ value }) => value);
};

/** What is an everyday word too counts with a capital. */
const isWritten = (token: Token | undefined): boolean =>
  token !== undefined && (!EVERYDAY.has(token.word) || token.raw !== token.raw.toLowerCase());
const EVERYDAY = wordSet(
  'phoenix gin crystal julia nim dart swift next lisp play nomad rust zig lua groovy perl yii zend hono axum cypress selenium cucumber heroku firebase angular react vue redux ember spark flink ray looker unity solidity hive',
);

/** Beside those that the knowledge folder has a word on. */
const MORE =
  'React|React Native|Angular|Vue|Vue.js|Svelte|Redux|jQuery|Tailwind|Flutter|Airflow|Spark|Hadoop|Flink|Databricks|dbt|Looker|Tableau|Power BI|TensorFlow|PyTorch|LangChain|Solidity|Salesforce|SAP|ABAP|Unity|MATLAB|PowerShell|Puppet|Istio|Consul|Splunk|Celery|Sidekiq|Hibernate|Camunda|Keycloak|Bazel'.split(
    '|',
  );
