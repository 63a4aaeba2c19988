import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** Topics that others point at and nobody has written. */
export const findDeadLinks = (folder: Folder): readonly Problem[] => {
  const written = new Set<string>([...folder.topics, ...folder.spoken].map(({ data }) => data.id));
  const dead = (file: string, field: string, topic: string): Problem => ({
    file,
    field,
    message: `nothing is written under topics/ for "${topic}": write it or point elsewhere`,
  });
  return [
    ...folder.topics.flatMap(({ file, data }) =>
      data.related.flatMap((topic, at) => (written.has(topic) ? [] : [dead(file, `related[${at}]`, topic)])),
    ),
    ...folder.roadmap.data.roads.flatMap((road, which) =>
      road.steps.flatMap(({ topic }, at) =>
        topic === undefined || written.has(topic)
          ? []
          : [dead(folder.roadmap.file, `roads[${which}].steps[${at}].topic`, topic)],
      ),
    ),
  ];
};
