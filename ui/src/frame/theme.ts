/** Light, dark, or as the system says. */
import { useEffect, useState } from 'react';
import { store, stored } from './preferences.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const known = stored('theme');
    return THEMES.includes(known as Theme) ? (known as Theme) : 'system';
  });
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    document.documentElement.dispatchEvent(new Event('themechange'));
  }, [theme]);
  return [
    theme,
    (chosen) => {
      store('theme', chosen);
      setTheme(chosen);
    },
  ];
}
