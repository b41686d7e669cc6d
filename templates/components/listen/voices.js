/**
 * The best voice for a language among those that speak on the device itself, or undefined. A voice of the network is never taken:
 * what is read about someone’s rights would be sent to whoever runs it.
 *
 * @param voices what the browser offers
 * @param language BCP 47 tag of the words
 */
export function voiceFor(voices, language) {
  const ranks = wanted(language);
  let best;
  let bestRank = ranks.length;
  for (const voice of voices) {
    if (voice.localService !== true) continue;
    const rank = ranks.findIndex((fits) => fits(plain(voice.lang)));
    if (rank === -1 || rank > bestRank) continue;
    // Of equals the one that the reader has set for the device.
    if (rank < bestRank || (voice.default && !best.default)) {
      best = voice;
      bestRank = rank;
    }
  }
  return best;
}

/** Where a tag is read in several ways: the best first. What is not named here would read the words in another script or tongue. */
const KNOWN = {
  'zh-hans': [
    'zh-cn',
    'cmn-cn',
    'cmn-hans-cn',
    'zh-hans',
    'zh-hans-cn',
    'zh-sg',
    'zh',
    'cmn',
    'zh-tw',
    'cmn-tw',
  ],
  // In Pakistan it is written in Arabic letters.
  pa: ['pa-in', 'pa-guru-in', 'pa-guru', 'pa'],
  en: ['en-gb', 'en', 'en-ie', 'en-*'],
  ur: ['ur-pk', 'ur', 'ur-*'],
};

/** Tests of the tag of a voice, the best first. */
function wanted(language) {
  const tag = plain(language);
  const [base] = tag.split('-');
  const names = KNOWN[tag] || [tag, `${tag}-${base}`, base, `${base}-*`];
  return names.map((name) =>
    name.endsWith('*') ? (voice) => voice.startsWith(name.slice(0, -1)) : (voice) => voice === name,
  );
}

/** Android writes `en_GB`. */
function plain(tag) {
  return (tag || '').toLowerCase().replace(/_/g, '-');
}
