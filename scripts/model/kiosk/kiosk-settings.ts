/** How the shared screen of a ward is set up. */
export interface KioskSettings {
  /** Seconds without a touch, a key or speech, after which it asks whether someone is still there. */
  readonly idleSeconds: number;
  /** Whether a printer of the ward is joined to it, which prints without asking. */
  readonly prints: boolean;
}

/** What a kiosk does where its ward has said nothing else. */
export const USUAL_KIOSK: KioskSettings = { idleSeconds: 60, prints: false };

/** Seconds in which someone can say that they are still there, before everything is cleared: read, thought about, and pressed. */
export const COUNTDOWN_SECONDS = 30;
