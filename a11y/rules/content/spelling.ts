import type { ContentRule } from './content-rule.ts';

/** Whether every word is spelled as in Britain. */
export const spelling: ContentRule = {
  id: 'spelling',
  words: 'Every word is looked up in a British dictionary.',
  async check({ language, title, passages }, vocabulary) {
    const [first] = passages;
    if (language !== 'en' || !first || !vocabulary) return [];
    // It takes a while to load, and not every command spells.
    const { spellCheckDocument } = await import('cspell-lib');
    const places = [{ ...first, text: title }, ...passages];
    const text = places.map((place) => place.text).join('\n');
    const { issues } = await spellCheckDocument(
      { uri: 'leaflet.txt', text, languageId: 'plaintext', locale: 'en-GB' },
      { generateSuggestions: true, noConfigSearch: true, numSuggestions: 3 },
      {
        language: 'en-GB',
        import: ['@cspell/dict-en-gb/cspell-ext.json'],
        words: vocabulary.names.flatMap((name) => name.split(/[\s()]+/u)).filter((word) => word !== ''),
      },
    );
    return issues.flatMap(({ text: word, offset, suggestions }) => {
      const place = places[text.slice(0, offset).split('\n').length - 1];
      const { line, column } = place ?? first;
      const near = (suggestions ?? []).slice(0, 3).map((suggestion) => `“${suggestion}”`);
      return [
        {
          line,
          column,
          message: `“${word}” is not in the British dictionary.`,
          fix: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}If it is right, add it to “names” in content/words/en.yaml.`,
        },
      ];
    });
  },
};
