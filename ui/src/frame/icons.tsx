/** Line icons of the rail and the bars, 20 × 20, in the colour of the text. Each stands beside words. */
const PATHS = {
  home: 'M3 9.500 10 4l7 5.500V17h-5v-4H8v4H3z',
  search: 'M8.500 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.500 12.500 17 17',
  explore:
    'M5 5.500a2 2 0 1 0 0-.01M15 6.500a2 2 0 1 0 0-.01M10 15.500a2 2 0 1 0 0-.01M6.800 5.700 13 6.300M6 7.200 9 13.700M14.200 8.300 11 13.800',
  review: 'M3 4h14v9H3zM3 17h14M6.500 8.500 9 11l4.500-4.500',
  help: 'M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.8.4-1 .9-1 1.700M10 14.500v.5',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M10 2v2M10 16v2M2 10h2M16 10h2',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
