/** The letters that go to persons: about a link (Art 32(4), 33(4)), and in answer to their requests (Art 48). */
import {
  dayIn,
  filled,
  type Letter,
  type LetterAuthority,
  type LetterHead,
  letterOf,
  type Paragraph,
  WORDS,
} from './letter.ts';
import type { LetterWords } from './words/words.ts';

/** Standard form for a red or a manual white link: that there is one, its number, the authority, the portal. */
export function linkLetter(
  head: LetterHead,
  link: { colour: 'RED' | 'WHITE'; sin: string; authority: LetterAuthority; portal: string },
): Letter {
  const { link: words, facts } = WORDS[head.language];
  return letterOf(head, words.subject, [
    { text: words[link.colour] },
    ...(link.colour === 'RED' ? [{ text: words.noConsequence }] : []),
    { text: words.rights },
    {
      facts: [
        { label: facts.sin, value: grouped(link.sin) },
        { label: facts.authority, value: listed([link.authority.reference, link.authority.name]) },
        { label: facts.portal, value: link.portal },
      ],
    },
    { text: words.howTo },
  ]);
}

type ReplyWords = LetterWords['reply'];

export interface Reply {
  kind: keyof ReplyWords['subject'];
  outcome: keyof ReplyWords['outcome'];
  /** Moment of receipt in ISO 8601. */
  receivedAt: string;
  /** Of a refusal. */
  reasonCode: keyof ReplyWords['refusal'] | null;
  /** What was done, or why not, in the words of the official. */
  reason: string;
  sin: string | null;
  /** Where a refusal is challenged or questions are asked. */
  authority: LetterAuthority;
}

/** Answer to a request; a refusal gives its reasons and tells how it may be challenged (48(7)-(8)). */
export function replyLetter(head: LetterHead, reply: Reply): Letter {
  const { reply: words } = WORDS[head.language];
  const refused = reply.outcome === 'REFUSE';
  return letterOf(head, words.subject[reply.kind], [
    { text: filled(words.received, { day: dayIn(head.language, reply.receivedAt) }) },
    { text: words.outcome[reply.outcome] },
    ...(reply.reasonCode === null ? [] : [{ text: words.refusal[reply.reasonCode] }]),
    { text: reply.reason },
    ...(refused ? [{ text: words.remedies }] : []),
    contactFacts(head, reply),
    { text: words.erased },
  ]);
}

/**
 * What happens next with a request that was handed over (48(3)-(4)). It does not name the other authority: who verified can
 * tell that an alert exists, of which the person may not be told.
 */
export function procedureLetter(
  head: LetterHead,
  request: {
    receivedAt: string;
    handedOverAt: string;
    replyBy: string;
    sin: string | null;
    authority: LetterAuthority;
  },
): Letter {
  const { procedure: words, facts } = WORDS[head.language];
  const day = (moment: string) => dayIn(head.language, moment);
  const replyBy = { label: facts.replyBy, value: day(`${request.replyBy}T00:00:00Z`) };
  return letterOf(head, words.subject, [
    { text: filled(words.text, { day: day(request.receivedAt), handedOver: day(request.handedOverAt) }) },
    { facts: [replyBy] },
    contactFacts(head, request),
  ]);
}

export interface Extension {
  receivedAt: string;
  reasonCode: 'COMPLEXITY' | 'NUMBER_OF_REQUESTS';
  reason: string;
  /** Last day to reply, `YYYY-MM-DD`. */
  replyBy: string;
  sin: string | null;
  authority: LetterAuthority;
}

/** That the reply takes 15 days more, with the reasons; due within the 45 days (48(2)). */
export function extensionLetter(head: LetterHead, extension: Extension): Letter {
  const { extension: words, facts } = WORDS[head.language];
  const replyBy = { label: facts.replyBy, value: dayIn(head.language, `${extension.replyBy}T00:00:00Z`) };
  return letterOf(head, words.subject, [
    { text: filled(words.text, { day: dayIn(head.language, extension.receivedAt) }) },
    { text: words[extension.reasonCode] },
    { text: extension.reason },
    { facts: [replyBy] },
    contactFacts(head, extension),
  ]);
}

function contactFacts(
  { language }: LetterHead,
  { sin, authority }: { sin: string | null; authority: LetterAuthority },
): Paragraph {
  const { facts } = WORDS[language];
  const how = [authority.reference, authority.name, authority.address, authority.email];
  return {
    facts: [
      ...(sin === null ? [] : [{ label: facts.sin, value: grouped(sin) }]),
      { label: facts.authority, value: listed(how) },
    ],
  };
}

/** An authority of which nothing but the reference is known is not named twice. */
const listed = (parts: (string | null)[]) => [...new Set(parts.filter((part) => part !== null))].join(', ');

/** In groups of six, as people copy it. */
const grouped = (sin: string) => sin.replace(/(.{6})(?=.)/g, '$1 ');
