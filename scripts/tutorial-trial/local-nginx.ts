import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** nginx by the recipe that comes with the program, for this computer alone. */
export class LocalNginx {
  readonly #child: ChildProcess;
  readonly #port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
  }

  /** @param root the folder that it gives out */
  static async start(recipe: string, root: string, home: string, port: number): Promise<LocalNginx> {
    mkdirSync(home, { recursive: true });
    let settings = readFileSync(recipe, 'utf8');
    const changes = [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['root /srv/patient-rights-site;', `root ${root};`],
    ] as const;
    for (const [from, to] of changes) {
      if (!settings.includes(from)) throw new Error(`The recipe has no “${from}” any more.`);
      settings = settings.replace(from, to);
    }
    writeFileSync(path.join(home, 'leaflets.conf'), settings);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      path.join(home, 'nginx.conf'),
      `daemon off; pid ${home}/pid; error_log ${home}/errors; events {}
      http { access_log off; ${kept.map((one) => `${one}_temp_path ${home}/${one};`).join(' ')} include ${home}/leaflets.conf; }`,
    );
    const child = spawn('nginx', ['-p', home, '-e', `${home}/errors`, '-c', `${home}/nginx.conf`]);
    const nginx = new LocalNginx(child, port);
    for (let tries = 0; tries < 200; tries += 1) {
      if (child.exitCode !== null) throw new Error(`nginx did not start: see ${home}/errors`);
      if ((await nginx.get('/').catch(() => undefined))?.status === 200) return nginx;
      await wait(50);
    }
    throw new Error('nginx does not answer.');
  }

  get(address: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.#port}${address}`);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await gone;
  }
}

/** So that a server that has given its rights away can read what is in it. */
export function readableByAll(folder: string): void {
  chmodSync(folder, 0o755);
}
