import type { Folder } from '../folder.ts';
import { type Problem, toField } from '../problem.ts';
import { allFiles, allSkills, visitTexts } from '../walk.ts';

/** References to a source, a skill or a role that is nowhere, and ids of facts that are none. */
export const findUnknownIds = (folder: Folder): readonly Problem[] => {
  const sources = new Set(folder.sources.data.map(({ id }) => id));
  const skills = new Set(allSkills(folder).map(({ skill }) => skill.id));
  const toMessage = (owner: string, text: string): string | undefined => {
    switch (owner) {
      case 'source':
      case 'sources':
        return sources.has(text) ? undefined : `no source has the id "${text}": add it to sources.json or correct it`;
      case 'skill':
      case 'skills':
      case 'language':
      case 'prerequisites':
      case 'anyOf':
      case 'brings':
        return skills.has(text) ? undefined : `no skill has the id "${text}": add it under skills/ or correct it`;
      case 'facts':
        return FACT.test(text) ? undefined : `"${text}" is no fact id: write it like s001-042`;
      default:
        return undefined;
    }
  };
  const problems = allFiles(folder).flatMap(({ file, data }) => {
    const found: Problem[] = [];
    visitTexts(data, (owner, text, path) => {
      const message = toMessage(owner, text);
      if (message !== undefined) found.push({ file, field: toField(path), message });
    });
    return found;
  });
  return [...problems, ...findUnknownRoles(folder), ...findUnknownTopics(folder)];
};

const FACT = /^s00[0-4]-\d{3}$/;

const findUnknownTopics = ({ topics, spoken, followUps }: Folder): readonly Problem[] => {
  const known = new Set<string>([...topics, ...spoken].map(({ data }) => data.id));
  return followUps.flatMap(({ file, data }) =>
    data.followUps.flatMap((followUp, at) =>
      (['after', 'topic'] as const)
        .filter((field) => !known.has(followUp[field]))
        .map((field) => ({
          file,
          field: `followUps[${at}].${field}`,
          message: `no topic has the id "${followUp[field]}": add it under topics/ or correct it`,
        })),
    ),
  );
};

const findUnknownRoles = ({ quiz: { file, data } }: Folder): readonly Problem[] => {
  const roles = new Set(data.roles.map(({ id }) => id));
  return data.questions.flatMap((question, at) =>
    question.choices.flatMap((choice, which) =>
      Object.keys(choice.points)
        .filter((role) => !roles.has(role))
        .map((role) => ({
          file,
          field: `questions[${at}].choices[${which}].points.${role}`,
          message: `no role of the quiz has the id "${role}": add it to roles or correct it`,
        })),
    ),
  );
};
