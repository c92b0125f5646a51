/**
 * Requests of persons for access, rectification and erasure (Regulation (EU) 2019/817 Art 48), letters about links and
 * notices to authorities (Art 32(4)-(7), 33(4)), in the browser.
 */
export { Authorities } from './authorities.tsx';
export { LinkLetterPage } from './link-letter.tsx';
export { RightsList } from './list.tsx';
export { Outbox } from './outbox.tsx';
export { RightsPage } from './request.tsx';
