/** The words of all letters in one language. `{name}` in a text stands for a value; who fills it in isolates it. */

export interface LetterWords {
  direction: 'ltr' | 'rtl';
  reference: string;
  salutation: string;
  /** Where nobody has stated yet whom the letter goes to. */
  open: { recipient: string; salutation: string };
  closing: string;
  /** Heads of values that stand on lines of their own. */
  facts: { sin: string; authority: string; portal: string; replyBy: string };
  /** Standard form for a red or a manual white link (Art 32(4)-(5), 33(4), 33(6)). */
  link: {
    subject: string;
    RED: string;
    WHITE: string;
    noConsequence: string;
    rights: string;
    howTo: string;
  };
  /** Answer to a request of a person (Art 48). */
  reply: {
    subject: { ACCESS: string; RECTIFICATION: string; ERASURE: string };
    received: string;
    outcome: { INFORM: string; RECTIFY: string; ERASE: string; REFUSE: string };
    refusal: {
      DATA_ACCURATE: string;
      PROCESSING_LAWFUL: string;
      NO_DATA: string;
      NOT_IDENTIFIED: string;
      ACCESS_RESTRICTED: string;
    };
    remedies: string;
    erased: string;
  };
  /** What happens next, once the request has been handed over (Art 48(3)-(4)). */
  procedure: { subject: string; text: string };
  /** The time to reply becomes longer (Art 48(2)). */
  extension: { subject: string; text: string; COMPLEXITY: string; NUMBER_OF_REQUESTS: string };
}
