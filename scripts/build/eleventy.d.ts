/** The part of Eleventy’s programmatic class that is used here; the package has no types of its own. */
declare module '@11ty/eleventy' {
  interface UserConfig {
    addGlobalData(name: string, data: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setIncludesDirectory(folder: string): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        source: 'script';
        runMode: 'build';
        configPath: string;
        config(eleventy: UserConfig): void;
      },
    );
    init(): Promise<void>;
    /** Forgets what it wrote, so that it can be set up and write again. */
    restart(): Promise<void>;
    /** Says nothing from here on. */
    disableLogger(): void;
    /** Writes everything once. Rejects if a template fails. */
    write(): Promise<[copied: unknown[], written: unknown[]]>;
  }
}
