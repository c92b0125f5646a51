/** How decisions are looked at again here, as the interface tells it to those who decide. */
import { Type } from 'typebox';

export const ReviewRules = Type.Object({
  blind: Type.Enum(['REQUIRED', 'OFFERED'], {
    description: 'Whether an officer has to judge before score and proposal are shown',
  }),
  secondLook: Type.Number({
    description: 'Share of the decisions other than red, 0 to 1, that a second officer looks at',
  }),
});
