/**
 * Category "names": Annex I 3.1 and Annex II 3.1 (a)-(h) of Delegated Regulations (EU) 2023/332 and 2023/333.
 *
 * Every family-side value of one side meets every family-side value of the other, aliases included, and so do the
 * given sides; the best outcome wins. A value without a letter, or stated as unknown, is missing. An UNSPLIT name is
 * a whole name in one field: it is read by rule (c), or against another UNSPLIT name as one field pair.
 */
import type { CategoryVerdict, RuleFired } from '../../model/evidence.ts';
import type { Identity, Name } from '../../model/record.ts';
import { cutAtZoneEnd, oneEdit } from './edits.ts';
import { explainField } from './field.ts';
import { harmonise, statesNothing } from './harmonise.ts';
import { fired, type Stated } from './rules.ts';

export interface NameValue extends Stated {
  /** Harmonised form. */
  text: string;
  latin?: string;
  latinTable?: string;
}

export interface NameSides {
  family: NameValue[];
  given: NameValue[];
  unsplit: NameValue[];
  /** Names that stand whole in one field: rule (c). */
  whole: NameValue[];
}

/** Kinds that a register may hold as one field of their own beside the split name of the person. */
const WHOLE_KINDS = new Set<Name['kind']>(['PSEUDONYM', 'ARTISTIC']);

/** The usable names of the identities, by side. */
export function nameSides(identities: readonly Identity[]): NameSides {
  const sides: NameSides = { family: [], given: [], unsplit: [], whole: [] };
  for (const identity of identities) {
    const family: Name[] = [];
    const given: Name[] = [];
    for (const name of identity.names) {
      const text = harmonise(name.value);
      if (statesNothing(text)) continue;
      const value = nameValue(identity.identityId, name, text);
      if (name.side === 'FAMILY') {
        family.push(name);
        sides.family.push(value);
      } else if (name.side === 'GIVEN') {
        given.push(name);
        sides.given.push(value);
      } else {
        sides.unsplit.push(value);
        sides.whole.push(value);
      }
    }
    addWhole(identity.identityId, family, given, sides.whole);
    addWhole(identity.identityId, given, family, sides.whole);
  }
  return sides;
}

function nameValue(identityId: string, name: Name, text: string): NameValue {
  const value: NameValue = { identityId, value: name.value, text };
  if (name.latin !== undefined) {
    const latin = harmonise(name.latin);
    if (!statesNothing(latin)) {
      value.latin = latin;
      value.latinTable = name.translitTable ?? 'source-latin';
    }
  }
  return value;
}

/** A value of two words or more stands whole when the identity leaves the other side empty. */
function addWhole(identityId: string, own: Name[], other: Name[], whole: NameValue[]): void {
  for (const name of own) {
    const text = harmonise(name.value);
    if (!text.includes(' ')) continue;
    const alone =
      other.length === 0 || (WHOLE_KINDS.has(name.kind) && !other.some((o) => o.kind === name.kind));
    if (alone) whole.push(nameValue(identityId, name, text));
  }
}

/** SAME, SIMILAR, MISSING (a side leaves out a field and the other field is alike) or DIFFERENT. */
export function compareNames(a: NameSides, b: NameSides, maxRulesPerField: number): CategoryVerdict {
  const family = equalPair('FAMILY', a.family, b.family);
  const given = equalPair('GIVEN', a.given, b.given);
  if (family && given) return verdict('SAME', [family, given]);
  const rules =
    regrouped(a, b) ??
    inverted(a, b) ??
    fieldByField(a, b, family, given, maxRulesPerField) ??
    oneEditInAll(a, b, family, given) ??
    unsplitPair(a.unsplit, b.unsplit, maxRulesPerField);
  if (rules) return verdict('SIMILAR', rules);
  return missing(a, b, family, given, maxRulesPerField);
}

function verdict(outcome: CategoryVerdict['outcome'], rules: RuleFired[]): CategoryVerdict {
  return { category: 'NAMES', outcome, rules };
}

type NameField = 'FAMILY' | 'GIVEN';

function equalPair(field: NameField, a: NameValue[], b: NameValue[]): RuleFired | null {
  for (const x of a) for (const y of b) if (x.text === y.text) return fired('I.1', field, x, y);
  return null;
}

/** One field of the names alone: the rule that makes it the same or similar, null where none does. */
export function compareNameField(
  field: NameField,
  a: NameValue[],
  b: NameValue[],
  maxRulesPerField: number,
): RuleFired | null {
  const equal = equalPair(field, a, b);
  if (equal) return equal;
  const similar = similarPair(field, a, b, maxRulesPerField) ?? [];
  return similar[0] ?? editPair(field, a, b);
}

/** (c) The whole name in one field on one side; on the other the two fields, or the same whole name. */
function regrouped(a: NameSides, b: NameSides): RuleFired[] | null {
  for (const whole of a.whole) {
    const parts = splitInto(whole.text, b);
    if (parts) return parts.map((part) => fired('II.3.1(c)', 'FAMILY+GIVEN', whole, part));
  }
  for (const whole of b.whole) {
    const parts = splitInto(whole.text, a);
    if (parts) return parts.map((part) => fired('II.3.1(c)', 'FAMILY+GIVEN', part, whole));
  }
  for (const x of a.whole)
    for (const y of b.whole)
      if (x.text === y.text && (a.unsplit.includes(x) || b.unsplit.includes(y)))
        return [fired('II.3.1(c)', 'FAMILY+GIVEN', x, y)];
  return null;
}

function splitInto(whole: string, sides: NameSides): [NameValue, NameValue] | null {
  for (const family of sides.family) {
    const { text } = family;
    if (text.length >= whole.length) continue;
    const afterFamily = whole.startsWith(`${text} `) ? whole.slice(text.length + 1) : null;
    const beforeFamily = whole.endsWith(` ${text}`) ? whole.slice(0, -text.length - 1) : null;
    if (afterFamily === null && beforeFamily === null) continue;
    const given = sides.given.find((value) => value.text === afterFamily || value.text === beforeFamily);
    if (given) return [family, given];
  }
  return null;
}

/** (b) Family field and given field change places. */
function inverted(a: NameSides, b: NameSides): RuleFired[] | null {
  const first = crossed(a.family, b.given);
  if (!first) return null;
  const second = crossed(a.given, b.family);
  return second && [first, second];
}

function crossed(a: NameValue[], b: NameValue[]): RuleFired | null {
  for (const x of a)
    for (const y of b) if (x.text === y.text) return fired('II.3.1(b)', 'FAMILY+GIVEN', x, y);
  return null;
}

/** One rule explains one field pair; the two fields may use different rules (reading 3). */
function fieldByField(
  a: NameSides,
  b: NameSides,
  family: RuleFired | null,
  given: RuleFired | null,
  max: number,
): RuleFired[] | null {
  const first = family ? [family] : similarPair('FAMILY', a.family, b.family, max);
  if (!first && !family) return null;
  const second = given ? [given] : similarPair('GIVEN', a.given, b.given, max);
  if (first && second) return [...first, ...second];
  const cut = family && givenCutAtZoneEnd(a, b);
  return cut ? [family, cut] : null;
}

function similarPair(field: string, a: NameValue[], b: NameValue[], max: number): RuleFired[] | null {
  for (const x of a)
    for (const y of b) {
      const steps = explainField(x, y, max);
      if (steps) return steps.map((step) => fired(`II.3.1(${step.letter})`, field, x, y, step.table));
    }
  return null;
}

/** (h) The given names end where the name field of the machine-readable zone ends, after the same family name. */
function givenCutAtZoneEnd(a: NameSides, b: NameSides): RuleFired | null {
  const shared = new Set(b.family.map((value) => value.text));
  for (const { text } of a.family) {
    if (!shared.has(text)) continue;
    for (const x of a.given)
      for (const y of b.given)
        if (cutAtZoneEnd(text, x.text, y.text) || cutAtZoneEnd(text, y.text, x.text))
          return fired('II.3.1(h)', 'GIVEN', x, y);
  }
  return null;
}

/** (f) One edit makes the whole category equal, so the other field has to be equal already (reading 2). */
function oneEditInAll(
  a: NameSides,
  b: NameSides,
  family: RuleFired | null,
  given: RuleFired | null,
): RuleFired[] | null {
  if (family) {
    const edit = editPair('GIVEN', a.given, b.given);
    return edit && [family, edit];
  }
  if (given) {
    const edit = editPair('FAMILY', a.family, b.family);
    return edit && [edit, given];
  }
  return null;
}

function editPair(field: string, a: NameValue[], b: NameValue[]): RuleFired | null {
  for (const x of a) for (const y of b) if (oneEdit(x.text, y.text)) return fired('II.3.1(f)', field, x, y);
  return null;
}

/** Two whole names are one field pair. (h) is left out: the part cut off could be the whole family name. */
function unsplitPair(a: NameValue[], b: NameValue[], max: number): RuleFired[] | null {
  for (const x of a)
    for (const y of b) {
      const steps = explainField(x, y, max, false);
      if (steps) return steps.map((s) => fired(`II.3.1(${s.letter})`, 'FAMILY+GIVEN', x, y, s.table));
    }
  const edit = editPair('FAMILY+GIVEN', a, b);
  return edit && [edit];
}

/** MISSING when a field is left out on a side and the field that both state is alike; else DIFFERENT. */
function missing(
  a: NameSides,
  b: NameSides,
  family: RuleFired | null,
  given: RuleFired | null,
  max: number,
): CategoryVerdict {
  const none = (side: NameSides) => side.family.length + side.given.length + side.unsplit.length === 0;
  if (none(a) || none(b)) return verdict('MISSING', []);
  const both = {
    family: a.family.length > 0 && b.family.length > 0,
    given: a.given.length > 0 && b.given.length > 0,
  };
  if (both.family && both.given) return verdict('DIFFERENT', []);
  if (both.family) return oneFieldAlike('FAMILY', a.family, b.family, family, max);
  if (both.given) return oneFieldAlike('GIVEN', a.given, b.given, given, max);
  if (a.unsplit.length === 0 && b.unsplit.length === 0) return verdict('MISSING', []);
  const partOfWhole = partOf(a, b.unsplit) || partOf(b, a.unsplit);
  return verdict(partOfWhole ? 'MISSING' : 'DIFFERENT', []);
}

function oneFieldAlike(
  field: NameField,
  a: NameValue[],
  b: NameValue[],
  equal: RuleFired | null,
  max: number,
): CategoryVerdict {
  if (equal) return verdict('MISSING', [equal]);
  const rules = similarPair(field, a, b, max);
  if (rules) return verdict('MISSING', rules);
  const edit = editPair(field, a, b);
  return edit ? verdict('MISSING', [edit]) : verdict('DIFFERENT', []);
}

/** A side that states only one of the two fields, all of whose words stand in a whole name of the other side. */
function partOf(side: NameSides, wholes: NameValue[]): boolean {
  if (side.unsplit.length > 0 || (side.family.length > 0 && side.given.length > 0)) return false;
  const stated = [...side.family, ...side.given];
  return wholes.some((whole) => {
    const words = new Set(whole.text.split(' '));
    return stated.some((value) => value.text.split(' ').every((word) => words.has(word)));
  });
}
