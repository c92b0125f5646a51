/** The links around a link, and what each option would mean among them, as the interface gives them. */
import { Type } from 'typebox';
import { OPTIONS } from './schemas.ts';

const text = () => Type.String();

export const Surroundings = Type.Object({
  groups: Type.Array(
    Type.Object({
      id: Type.String({
        description: 'Identity group; `withheld:<link id>` for the far end of a red link known by name only',
      }),
      system: text(),
      label: Type.Optional(
        Type.String({ description: 'A name, where the asker may see a record of the group' }),
      ),
    }),
  ),
  links: Type.Array(
    Type.Object({
      id: text(),
      colour: Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']),
      redKind: Type.Union([Type.Enum(['MERGE', 'SPLIT']), Type.Null()]),
      automatic: Type.Union([Type.Boolean(), Type.Null()]),
      visibility: Type.Enum(['FULL', 'NAMES_ONLY']),
      groups: Type.Array(Type.String(), { minItems: 2, maxItems: 2 }),
      since: Type.Union([Type.String(), Type.Null()]),
      self: Type.Boolean({ description: 'The link asked about' }),
    }),
  ),
  preview: Type.Array(
    Type.Object({
      option: Type.Enum([...OPTIONS]),
      consistent: Type.Boolean({
        description: 'Whether the surrounding links, seen or not, would let the decision pass (Art 29(6))',
      }),
      contradicting: Type.Array(Type.String(), { description: 'Those of them that the asker may see' }),
      files: Type.Union([Type.Enum(['MERGE', 'UNMERGE']), Type.Null()], {
        description:
          'The files of the two systems in the common repository become one view, or come apart (Art 19(2))',
      }),
    }),
  ),
  truncated: Type.Boolean({ description: 'The chain goes on beyond what is shown' }),
});
