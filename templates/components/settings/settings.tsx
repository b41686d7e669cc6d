import { type Language, say } from '../../../scripts/model/language.ts';

const THEMES = ['device', 'light', 'dark', 'contrast'] as const;
const TEXT_SIZES = ['normal', 'bigger', 'biggest'] as const;

/**
 * Colours and text size. The style sheet reads the choice from the radio buttons themselves, so it works without
 * scripts; remember.js keeps it from page to page.
 */
export function Settings({ language }: { language: Language }) {
  return (
    <details class="settings not-for-print">
      <summary class="target">{say(language, 'settings')}</summary>
      <fieldset class="settings-group">
        <legend>{say(language, 'theme')}</legend>
        {THEMES.map((theme, index) => (
          <Choice key={theme} name="theme" value={theme} usual={index === 0}>
            {say(language, `theme-${theme}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset class="settings-group">
        <legend>{say(language, 'text-size')}</legend>
        {TEXT_SIZES.map((size, index) => (
          <Choice key={size} name="text" value={size} usual={index === 0}>
            {say(language, `text-${size}`)}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  name: 'theme' | 'text';
  value: string;
  usual: boolean;
  children: string;
}

function Choice({ name, value, usual, children }: ChoiceProps) {
  const id = `${name}-${value}`;
  return (
    <label class="settings-choice target" for={id}>
      <input id={id} type="radio" name={name} value={value} checked={usual} autocomplete="off" />
      {children}
    </label>
  );
}
