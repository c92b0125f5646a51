/** The periods of Art 48(2)-(4) of Regulation (EU) 2019/817 in days, and the last days that follow from them. */
import { type Day, dayOf, daysAfter } from './days.ts';

export const PERIODS = {
  /** From receipt to the reply, 48(2). */
  reply: 45,
  /** From receipt to the contact with the state or unit that verified, 48(3)-(4). */
  contact: 7,
  /** From that contact to the result of the check or the opinion, 48(3)-(4). */
  check: 30,
  /** Further days for the reply or for the check, each once, 48(2)-(4). */
  extension: 15,
} as const;

export const replyDue = (request: { receivedAt: string; extendedAt: string | null }): Day =>
  daysAfter(dayOf(request.receivedAt), PERIODS.reply + extension(request.extendedAt));

export const contactDue = ({ receivedAt }: { receivedAt: string }): Day =>
  daysAfter(dayOf(receivedAt), PERIODS.contact);

/** Null while nobody was contacted. */
export const checkDue = (request: {
  contactedAt: string | null;
  checkExtendedAt: string | null;
}): Day | null =>
  request.contactedAt === null
    ? null
    : daysAfter(dayOf(request.contactedAt), PERIODS.check + extension(request.checkExtendedAt));

const extension = (at: string | null) => (at === null ? 0 : PERIODS.extension);
