import { keptChoice } from '../ui/kept-choice';
import { type Appearance, formatAppearance, parseAppearance } from './appearance';
import { showAppearance } from './show-appearance';

/** `index.html` reads the same place before the first paint. */
const kept = keptChoice('broadsheet:appearance');

/** Shows what is chosen from now on, here or in another tab. Returns what ends it. */
export function keepAppearanceShown(): () => void {
  return kept.subscribe(() => showAppearance(parseAppearance(kept.get())));
}

/** What the reader chose of how pages look. */
export function useAppearance(): Appearance {
  return parseAppearance(kept.use());
}

/** Chooses a value of a setting: it shows at once and is kept for next time. */
export function chooseAppearance(name: string, value: string) {
  const chosen = { ...parseAppearance(kept.get()), [name]: value };
  kept.set(formatAppearance(parseAppearance(JSON.stringify(chosen))));
}

/** Sets pages as they come. */
export function resetAppearance() {
  kept.set(null);
}
