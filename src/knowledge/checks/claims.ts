import type { Filed, Folder } from '../folder.ts';
import type { Claim, Disagreement, Figure } from '../schema.ts';

/** A text that says something with its figures: a claim, or one position of a disagreement. */
export type Said = {
  readonly file: string;
  /** Of the claim as a whole. */
  readonly field: string;
  /** Of its text. */
  readonly textField: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly figures: readonly Figure[];
};

/** Every claim and every position of the folder. */
export const allSaid = (folder: Folder): readonly Said[] => [
  ...[...folder.topics, ...folder.roles.flatMap(({ topics }) => topics)].flatMap(inTopic),
  ...folder.roles.flatMap(({ about: { file, data } }) => [
    toSaid(file, 'definition', data.definition),
    toSaid(file, 'fits', data.fits),
    ...data.differs.map((claim, at) => toSaid(file, `differs[${at}]`, claim)),
  ]),
  ...folder.levels.data.expectations.flatMap(({ claims }, at) =>
    claims.map((claim, which) => toSaid(folder.levels.file, `expectations[${at}].claims[${which}]`, claim)),
  ),
  ...folder.programs.data.criteria.map((claim, at) => toSaid(folder.programs.file, `criteria[${at}]`, claim)),
  ...folder.quiz.data.roles.flatMap(({ claims }, at) =>
    claims.map((claim, which) => toSaid(folder.quiz.file, `roles[${at}].claims[${which}]`, claim)),
  ),
];

const inTopic = ({ file, data }: Filed<Folder['topics'][number]['data']>): readonly Said[] => [
  toSaid(file, 'lead', data.lead),
  ...(data.why ? [toSaid(file, 'why', data.why)] : []),
  ...(data.simple ? [toSaid(file, 'simple', data.simple)] : []),
  ...data.points.map((claim, at) => toSaid(file, `points[${at}]`, claim)),
  ...(data.cases ?? []).flatMap(({ lead, why, points = [] }, at) => [
    toSaid(file, `cases[${at}].lead`, lead),
    ...(why ? [toSaid(file, `cases[${at}].why`, why)] : []),
    ...points.map((claim, which) => toSaid(file, `cases[${at}].points[${which}]`, claim)),
  ]),
  ...data.detail.flatMap(({ claims }, at) =>
    claims.map((claim, which) => toSaid(file, `detail[${at}].claims[${which}]`, claim)),
  ),
  ...(data.others ?? []).map(({ says, sources }, at) => ({
    ...toSaid(file, `others[${at}]`, { text: says, sources }),
    textField: `others[${at}].says`,
  })),
  ...data.disagreements.flatMap((disagreement, at) => inDisagreement(file, `disagreements[${at}]`, disagreement)),
];

const toSaid = (file: string, field: string, claim: Claim): Said => ({
  file,
  field,
  textField: `${field}.text`,
  text: claim.text,
  sources: claim.sources,
  figures: claim.figures ?? [],
});

const inDisagreement = (file: string, field: string, { positions }: Disagreement): readonly Said[] =>
  positions.map((position, at) => ({
    file,
    field: `${field}.positions[${at}]`,
    textField: `${field}.positions[${at}].says`,
    text: position.says,
    sources: [position.source],
    figures: position.figures ?? [],
  }));
