/**
 * What an officer may lawfully decide on a link: the union over its proposals of the manual results of the rule table
 * (Art 31(1), 32(1), 33(1); 29). Every option that is not lawful says why, with the article.
 */
import type { LawfulOption, OptionKind, Proposal } from '../model/link.ts';

/** Manual results of one proposal: option → basis. */
export function manualResults({ bio, id, doc }: Proposal): Partial<Record<OptionKind, string>> {
  switch (bio) {
    case 'SAME':
      return ofSameBiometrics(id);
    case 'DIFFERENT':
      return ofDifferentBiometrics(id, doc);
    case 'NONE':
    case 'INCOMPARABLE':
      return ofNoBiometrics(id, doc);
    case 'CONTRADICTORY':
      return { ...ofDifferentBiometrics(id, doc), ...ofSameBiometrics(id) };
  }
}

function ofSameBiometrics(id: Proposal['id']): Partial<Record<OptionKind, string>> {
  if (id === 'SAME') return { WHITE: '33(1)(a)' };
  return { WHITE: '33(1)(d)', RED_MERGE: '32(1)(a)' };
}

function ofDifferentBiometrics(
  id: Proposal['id'],
  doc: Proposal['doc'],
): Partial<Record<OptionKind, string>> {
  if (id === 'SAME') return { GREEN: '31(1)(a)', RED_SPLIT: doc === 'SAME' ? '32(1)(b)' : '32(1)(c)' };
  if (doc === 'SAME') return { GREEN: '31(1)(b)', RED_SPLIT: '32(1)(b)' };
  return {};
}

function ofNoBiometrics(id: Proposal['id'], doc: Proposal['doc']): Partial<Record<OptionKind, string>> {
  if (doc === 'OTHER') return {};
  if (id === 'SAME' || id === 'SIMILAR') return { WHITE: '33(1)(b)' };
  return { GREEN: '31(1)(c)', RED_MERGE: '32(1)(d)' };
}

const refusals: Record<Exclude<OptionKind, 'ERASE'>, { article: string; reason: string }> = {
  WHITE: {
    article: '33(1)',
    reason:
      'A white link needs the same biometric data, or no biometric data to compare and the same travel document with the same or similar identity data. If the data are wrong, have them corrected at their source: detection then runs again.',
  },
  GREEN: {
    article: '31(1)',
    reason:
      'A green link needs different biometric data with a shared travel document or the same identity data, or no biometric data to compare and a shared travel document with different identity data.',
  },
  RED_MERGE: {
    article: '32(1)(a),(d)',
    reason:
      'A red link for one person needs the same biometric data with similar or different identity data, or no biometric data to compare and a shared travel document with different identity data.',
  },
  RED_SPLIT: {
    article: '32(1)(b),(c)',
    reason:
      'A red link for two persons needs different biometric data with a shared travel document or the same identity data.',
  },
};

const falseMatch =
  ' If the biometric match is false, have the record corrected or erase the link as incorrect.';

const absence = {
  article: '37, 48(6)',
  reason:
    'The identity data differ only because a field is absent: a red link cannot rest on absence alone. Ask the owner to complete the record.',
};

/** All five options in a fixed order, each lawful with its basis or refused with article and reason. */
export function lawfulOptions(proposals: readonly Proposal[]): LawfulOption[] {
  const merged: Partial<Record<OptionKind, string>> = {};
  const complete: Partial<Record<OptionKind, true>> = {};
  for (const proposal of proposals)
    for (const [option, basis] of Object.entries(manualResults(proposal)) as [OptionKind, string][]) {
      merged[option] ??= basis;
      if (proposal.id !== 'UNDETERMINED') complete[option] = true;
    }
  const matched = proposals.some(({ bio }) => bio === 'SAME');
  const options = (['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT'] as const).map((option): LawfulOption => {
    const basis = merged[option];
    if (basis === undefined) {
      const { article, reason } = refusals[option];
      const remedy = option === 'GREEN' && matched ? falseMatch : '';
      return { option, lawful: false, refusal: { article, reason: reason + remedy } };
    }
    if (option.startsWith('RED') && complete[option] === undefined)
      return { option, lawful: false, refusal: absence };
    return { option, lawful: true, basis };
  });
  return [...options, { option: 'ERASE', lawful: true, basis: '31(3), 32(7), 33(5)' }];
}
