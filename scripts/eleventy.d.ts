/** The part of Eleventy’s programmatic class that is used here; the package has no types of its own. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        source: 'script';
        runMode: 'build' | 'serve';
        configPath: string;
        config(eleventy: { addGlobalData(name: string, data: unknown): void }): void;
      },
    );
    init(): Promise<void>;
    /** Writes everything once. Rejects if a template fails. */
    write(): Promise<unknown>;
    /** Writes everything, and again whenever a watched file changes. */
    watch(): Promise<void>;
    stopWatch(): Promise<void>;
    serve(port: number): Promise<void>;
  }
}
