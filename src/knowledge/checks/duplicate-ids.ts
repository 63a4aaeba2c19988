import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** Two things of one kind under one id. */
export const findDuplicateIds = (folder: Folder): readonly Problem[] =>
  [
    twice('source', inFile(folder.sources.file, '', folder.sources.data)),
    twice(
      'topic',
      [...folder.topics, ...folder.spoken].map(({ file, data }) => ({ file, field: 'id', id: data.id })),
    ),
    twice(
      'pay source',
      folder.salary.map(({ file, data }) => ({ file, field: 'source', id: data.source })),
    ),
    twice(
      'category of skills',
      folder.skills.map(({ file, data }) => ({ file, field: 'category', id: data.category })),
    ),
    twice(
      'role',
      folder.roles.map(({ about: { file, data } }) => ({ file, field: 'id', id: data.id })),
    ),
    twice(
      'name',
      folder.topics.flatMap(({ file, data }) =>
        (data.others ?? []).flatMap(({ names }, at) =>
          names.map((name, which) => ({ file, field: `others[${at}].names[${which}]`, id: name.toLowerCase() })),
        ),
      ),
    ),
    ...folder.roles.map(({ topics }) =>
      twice(
        'topic',
        topics.map(({ file, data }) => ({ file, field: 'id', id: data.id })),
      ),
    ),
    twice(
      'skill',
      [...folder.skills, ...folder.roles.flatMap(({ skills }) => skills)].flatMap(({ file, data }) =>
        inFile(file, 'skills', data.skills),
      ),
    ),
    twice('road', inFile(folder.roadmap.file, 'roads', folder.roadmap.data.roads)),
    twice(
      'comparison',
      folder.comparisons.data.comparisons.map(({ skills, names }, at) => ({
        file: folder.comparisons.file,
        field: `comparisons[${at}]`,
        id: (names?.map(([name]) => name) ?? skills).toSorted().join(', '),
      })),
    ),
    twice(
      'certification',
      inFile(folder.certifications.file, 'certifications', folder.certifications.data.certifications),
    ),
    twice('programme', inFile(folder.programs.file, 'programs', folder.programs.data.programs)),
    twice('resource', inFile(folder.resources.file, 'resources', folder.resources.data.resources)),
    twice('phrase', inFile(folder.adverts.file, 'phrases', folder.adverts.data.phrases)),
    twice(
      'interview question',
      folder.interview.flatMap(({ file, data }) => inFile(file, 'questions', data.questions)),
    ),
    twice('role', inFile(folder.quiz.file, 'roles', folder.quiz.data.roles)),
    twice('quiz question', inFile(folder.quiz.file, 'questions', folder.quiz.data.questions)),
  ].flat();

type Place = { readonly file: string; readonly field: string; readonly id: string };

const inFile = (file: string, list: string, items: readonly { readonly id: string }[]): readonly Place[] =>
  items.map(({ id }, at) => ({ file, field: `${list}[${at}].id`, id }));

const twice = (kind: string, places: readonly Place[]): readonly Problem[] => {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const before = first.get(place.id);
    if (before === undefined) {
      first.set(place.id, place);
      return [];
    }
    const message = `${kind} "${place.id}" is already in ${before.file}: give one of them another id or take it out`;
    return [{ file: place.file, field: place.field, message }];
  });
};
