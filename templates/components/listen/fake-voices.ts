/** A voice as a browser describes it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** What a page has handed to a voice. */
export interface Said {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly rate: number;
  /** From 0 to 1. */
  readonly volume: number;
}

/** What a test finds on the window of a page with fake voices. */
export interface FakeWindow {
  /** All that was handed over, in order. */
  readonly said: readonly Said[];
  /** Whether a voice is at work. */
  isSpeaking(): boolean;
  /** Lets what is being said end. */
  finish(): void;
  /** Lets it fail. */
  fail(): void;
  /** Voices that a browser finds later. */
  find(voices: readonly FakeVoice[]): void;
}

/** A script that gives a page voices which say nothing, for browsers that have none, such as those without a screen. */
export function fakeVoices(voices: readonly FakeVoice[]): string {
  return `{
    let voices = ${JSON.stringify(voices)};
    let current;
    const take = () => { const was = current; current = undefined; return was; };
    window.said = [];
    window.isSpeaking = () => current !== undefined;
    window.finish = () => take().onend({});
    window.fail = () => take().onerror({ error: 'synthesis-failed' });
    const synth = {
      onvoiceschanged: null,
      get speaking() { return current !== undefined; },
      getVoices: () => voices,
      speak: (utterance) => {
        if (current) throw new Error('Two voices at one time.');
        const { text, voice, lang, rate, volume } = utterance;
        window.said.push({ text, voice: voice.name, lang, rate, volume });
        current = utterance;
      },
      cancel: () => { const was = take(); if (was) was.onerror({ error: 'interrupted' }); },
    };
    window.find = (found) => { voices = found; if (synth.onvoiceschanged) synth.onvoiceschanged({}); };
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class { constructor(text) { this.text = text; } },
    });
  }`;
}
