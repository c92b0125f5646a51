/** As a ref: an answer that appears below the edge of the screen is brought into sight, once. */
export const intoView = (answer: HTMLElement | null) => answer?.scrollIntoView({ block: 'nearest' });
