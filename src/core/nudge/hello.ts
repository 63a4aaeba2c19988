import { action, button } from '../respond/answer.ts';
import { type Candidate, effortItem, type PersonWeek, startButton } from './candidate.ts';

/** Nothing is known yet: what to say so that there is, and where a beginner would begin. */
export const helloCandidates = ({ profile, steps }: PersonWeek): readonly Candidate[] => {
  if (Object.keys(profile.skills).length > 0) return [];
  const [first] = steps;
  return [
    {
      key: 'hello:record',
      weight: 0.95,
      because: 'your record is empty, so I can only guess what is useful to you',
      blocks: [
        {
          kind: 'lead',
          text: 'I know nothing of what you know yet, so I can only guess. One line changes that, such as “I know Python and Git, learning SQL, 5 hours a week”.',
        },
      ],
      buttons: [
        button('Five questions', action('settings', { aspect: 'start' }), 'primary'),
        button('What should I learn next?', action('next')),
      ],
    },
    ...(first
      ? [
          {
            key: 'hello:first',
            weight: 0.9,
            because: 'your record is empty, and this is where the road begins',
            blocks: [
              {
                kind: 'lead' as const,
                text: `If you are at the very beginning, begin with ${first.skill.name}. ${first.skill.why}`,
              },
              {
                kind: 'list' as const,
                items: [
                  ...first.skill.resources
                    .slice(0, 1)
                    .map(({ name, url }) => ({ title: 'A good start', text: name, url })),
                  effortItem(first.skill),
                ],
              },
              { kind: 'text' as const, text: 'If you are further on, tell me what you know, and I begin there.' },
            ],
            buttons: [startButton(first.skill.id), button('I am further on', action('settings', { aspect: 'start' }))],
            sources: first.skill.sources,
          },
        ]
      : []),
  ];
};
