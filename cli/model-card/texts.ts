/** The words of the model card: use, oversight, limits, and where the data that it was learnt on come from. */
import type { Model } from '../../graph/matching/model/index.ts';
import { CULTURES } from '../population/cultures/index.ts';

export const USE = `## Intended use

- Scores how likely two statements of identity data are of one person: log2 odds and a probability, feature by feature.
- It **ranks and explains**: the order of the review queue, search hits, match edges, statistical clusters, data-quality hints.
- Users: verifying officers and investigators within their rights and purpose, and who links files with \`symbolon link\`.

Not for:

- **any colour of a link**: colours follow from the rule table and from people alone (Regulation (EU) 2019/817 Art 28-33);
- any decision about a person without a person, and any refusal, alert or measure that rests on a score;
- documents of people other than identity data, and registers far larger or far smaller than the prior is meant for, without a
  model that was learnt for them.`;

export const OVERSIGHT = `## Human oversight

- Every score stands with its explanation: prior and bars that sum to the total exactly, the forms that were compared, and
  the smallest change of evidence that would turn it (\`symbolon why\`).
- Green, red and manual white links take a person; red takes a second one. What a person decided is never undone by a model.
- Every match edge names the model it was scored with. A new model scores edges anew behind new records; a model file is
  frozen, so that an old score can be made again.
- Learning from decisions is off unless it is switched on. Then it counts only decisions that rest on evidence outside of the
  compared data, changes shares of true pairs and the calibration and nothing else, is held against a frozen benchmark, and
  takes two persons to come into use and to go back. It changes no colour, no threshold and no decision.
- \`symbolon evaluate\` measures a register against a truth, side by side per script, nationality and sex. Do so before a model
  is put to use, and whenever the register has changed: the figures below are of other data.`;

export const LIMITS = `## Known limits and failures

- Learnt without labels, on invented persons. It has not been validated in the field.
- Features are weighed as if independent given one of four explanations; strangers who share more than household or origin
  explains (a village of few names, a registry that copies forms) score too high.
- Groups whose names are few, short or romanised in many ways are told apart less well: see the tables by script and
  nationality above. Groups of fewer than 200 true pairs were not measured, which is no sign that they do as well.
- Twins of like names, and father and son of one name without a generation mark, can reach high scores.
- A person who changed name and states another date of birth is not found by identity data.
- Unvowelled Arabic and Hebrew names that share their consonants (Hassan, Hussein) are near each other by sound.
- Dates of birth of 1 January are a default in some registers; rarity is learnt, but only as the training data had it.
- The frequencies of names, places and nationalities are those of the training data: where a register differs, common names
  earn too much or rare ones too little.`;

export function dataSheet(model: Model): string {
  const total = CULTURES.reduce((sum, { weight }) => sum + weight, 0);
  const cultures = [...CULTURES]
    .sort((one, two) => two.weight - one.weight)
    .map(({ culture, weight }) => `${culture.code} ${((100 * weight) / total).toFixed(0)} %`);
  return `## Data sheet

| question | answer |
|---|---|
| What was it learnt on? | ${model.trainedOn} |
| Real persons? | None where the line above says invented persons: names, dates, places, documents and faces are made by a seeded generator (\`cli/population\`) from word lists of the project's own |
| Composition of the generator | ${cultures.join(', ')}; no statistics stand behind the shares |
| What makes its records hard | spellings and scripts, swapped and missing names, other calendars, unknown days, changed names, twins, households, misused identities |
| Labels | none: shares among strangers from random pairs, shares among true pairs by expectation maximisation, in which shared documents take part |
| Split | none: nothing is fitted to a label, and the labelled files below were never learnt on |
| Consent, sensitive data | does not apply to invented persons; a model learnt on a register holds frequencies of values that several records share (\`--least\`), and is to be kept like the register |
| Made again by | \`symbolon model train\` with the same seed gives the same file |
| Upkeep | a new model is compared with the old (\`symbolon model compare\`), measured, and put to use by its version |`;
}
