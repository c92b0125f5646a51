import type { LetterWords } from './words.ts';

export const en: LetterWords = {
  direction: 'ltr',
  reference: 'Our reference: {reference}',
  salutation: 'Dear {name},',
  open: {
    recipient: '[Recipient: to be stated before the letter is released]',
    salutation: 'Dear Sir or Madam,',
  },
  closing: 'Yours faithfully,',
  facts: {
    sin: 'Single identification number',
    authority: 'Responsible authority',
    portal: 'Web portal',
    replyBy: 'You will have our reply by',
  },
  link: {
    subject: 'Your identity data in information systems of the European Union',
    RED: 'Identity data that are connected to you stand in more than one information system of the European Union. We have compared them (Article 29 of Regulation (EU) 2019/817 and of Regulation (EU) 2019/818) and found that they differ, or are shared, without justification. A red link has been stored between them (Article 32).',
    WHITE:
      'Identity data that are connected to you stand in more than one information system of the European Union. We have compared them (Article 29 of Regulation (EU) 2019/817 and of Regulation (EU) 2019/818) and found that they belong to one person. A white link has been stored between them (Article 33).',
    noConsequence:
      'The link alone has no legal consequence for you. Decisions about you may rest on the data themselves only (Article 32(2)).',
    rights:
      'You have the right of access to these data, and the right to have wrong data rectified and unlawfully stored data erased (Article 48). You may turn to the authority of any Member State, free of charge.',
    howTo:
      'The web portal tells you how to reach the authority: enter its reference there. State the number above whenever you write. Please keep this letter.',
  },
  reply: {
    subject: {
      ACCESS: 'Your request for access to your data',
      RECTIFICATION: 'Your request to have your data rectified',
      ERASURE: 'Your request to have your data erased',
    },
    received:
      'We have examined the request that we received from you on {day} (Article 48 of Regulation (EU) 2019/817 and of Regulation (EU) 2019/818).',
    outcome: {
      INFORM: 'This is what we can tell you of the data that are stored about you:',
      RECTIFY: 'The data were not correct. They have been rectified. In detail:',
      ERASE: 'The data were not correct, or were not stored lawfully. They have been erased. In detail:',
      REFUSE: 'We cannot do what you ask for. Our reasons:',
    },
    refusal: {
      DATA_ACCURATE: 'The data that are stored about you have been checked and are correct.',
      PROCESSING_LAWFUL: 'The data have been checked and are stored lawfully.',
      NO_DATA: 'No data about you are stored in the multiple-identity detector.',
      NOT_IDENTIFIED: 'With what you sent us we could not find out which data are meant.',
      ACCESS_RESTRICTED: 'The law restricts what may be disclosed in your case.',
    },
    remedies:
      'You may challenge this decision. You may lodge a complaint with the data-protection supervisory authority of this Member State, which will also assist you, and you may bring an action before the competent court. Time limits may apply; the authority below will tell you which.',
    erased:
      'What you sent us for this request is used for it only and is erased once this letter has been sent (Article 48(9)).',
  },
  procedure: {
    subject: 'Your request: what happens next',
    text: 'We received your request on {day}. Another authority made the comparison that it concerns. On {handedOver} we asked that authority to check whether the data are correct and lawfully stored; it has 30 days, or 45 where the check is difficult (Article 48 of Regulation (EU) 2019/817 and of Regulation (EU) 2019/818). You need not do anything. You will hear from us.',
  },
  extension: {
    subject: 'Your request: we need more time',
    text: 'We received your request on {day}. We cannot answer it within 45 days and extend the time by 15 days (Article 48(2) of Regulation (EU) 2019/817 and of Regulation (EU) 2019/818). Our reasons:',
    COMPLEXITY: 'The request is complex.',
    NUMBER_OF_REQUESTS: 'We have received many requests.',
  },
};
