/** Line icons of the rail and the bars, 20 × 20, in the colour of the text. Each stands beside words. */
const PATHS = {
  home: 'M3 9.500 10 4l7 5.500V17h-5v-4H8v4H3z',
  search: 'M8.500 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.500 12.500 17 17',
  explore:
    'M5 5.500a2 2 0 1 0 0-.01M15 6.500a2 2 0 1 0 0-.01M10 15.500a2 2 0 1 0 0-.01M6.800 5.700 13 6.300M6 7.200 9 13.700M14.200 8.300 11 13.800',
  review: 'M3 4h14v9H3zM3 17h14M6.500 8.500 9 11l4.500-4.500',
  biometrics:
    'M5 14.500c1-1.500 1.200-3 1.200-5a3.800 3.800 0 0 1 7.600 0c0 1.500 0 3-.5 4.500M8.500 16.500c1-2 1.500-4 1.500-7M3.500 10.500c.3-4 2.900-7 6.500-7s6.500 3 6.500 7',
  rights: 'M10 3v14M5 17h10M4 6h12M4 6l-2 5a2.500 2.500 0 0 0 4 0zM16 6l-2 5a2.500 2.500 0 0 0 4 0z',
  loads: 'M10 3v8M6.500 8 10 11.500 13.500 8M3 12v5h14v-5',
  letters: 'M3 5h14v10H3zM3 5.500 10 11l7-5.500',
  accuracy: 'M3 3v14h14M6 12h8M6 10v4M14 10v4M10 7h5M10 5v4M15 5v4',
  authorities: 'M3 17h14M4 8h12M10 3L3.500 8M10 3l6.500 5M5.500 8v9M10 8v9M14.500 8v9',
  models: 'M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
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
