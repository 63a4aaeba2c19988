import { TOPICS, type Topic } from '../../core/topic.ts';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** Phrasings a topic needs before the engine knows it well. */
const ENOUGH_EXAMPLES = 60;

/** Topics nobody has written, topics with too few examples, and files that should be there and are not. */
export const findMissingParts = (folder: Folder): readonly Problem[] => [
  ...missingTopics(folder),
  ...folder.topics.flatMap(({ file, data }) =>
    data.examples.length >= ENOUGH_EXAMPLES
      ? []
      : [
          {
            file,
            field: 'examples',
            message: `${data.examples.length} of ${ENOUGH_EXAMPLES}: add more ways of asking`,
          },
        ],
  ),
  ...emptyFiles(folder),
];

/** Nobody says it: it is what the bot asks when it understood in part. */
const UNSAID: Topic = 'clarify';

const missingTopics = (folder: Folder): readonly Problem[] => {
  const written = new Set<string>([...folder.topics, ...folder.spoken].map(({ data }) => data.id));
  return TOPICS.filter((topic) => !written.has(topic) && topic !== UNSAID).map((topic) => ({
    file: 'topics',
    field: '',
    message: `nothing is written for "${topic}": add a file`,
  }));
};

const emptyFiles = (folder: Folder): readonly Problem[] => {
  const counts: readonly (readonly [string, number])[] = [
    [folder.sources.file, folder.sources.data.length],
    ['salary', folder.salary.length],
    ['skills', folder.skills.length],
    ['interview', folder.interview.length],
    [folder.roadmap.file, folder.roadmap.data.roads.length],
    [folder.comparisons.file, folder.comparisons.data.comparisons.length],
    [folder.levels.file, folder.levels.data.ladders.length],
    [folder.certifications.file, folder.certifications.data.certifications.length],
    [folder.programs.file, folder.programs.data.programs.length],
    [folder.resources.file, folder.resources.data.resources.length],
    [folder.adverts.file, folder.adverts.data.phrases.length],
    [folder.quiz.file, folder.quiz.data.questions.length],
    ['statuses', folder.statuses.length],
  ];
  return counts
    .filter(([, count]) => count === 0)
    .map(([file]) => ({ file, field: '', message: 'is not there or holds nothing: add it' }));
};
