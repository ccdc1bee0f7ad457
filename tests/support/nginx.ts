import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Running, startProcess } from './child-process';
import { freePort } from './free-port';
import { until } from './until';

export interface ServedByNginx {
  origin: string;
  stop(): Promise<void>;
}

/** Folders that nginx wants to write to, although a static site uses none of them. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A whole nginx of its own, with the server block that the site's `nginx.conf` is made for. */
function configuration(prefix: string, folder: string, port: number): string {
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid "${prefix}/nginx.pid";
worker_processes 2;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.map((name) => `  ${name}_temp_path "${prefix}/${name}";`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root "${folder}";
    include "${folder}/nginx.conf";
  }
}
`;
}

async function start(prefix: string): Promise<Running> {
  const parameters = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'];
  // Debian keeps nginx where only root's search path looks.
  const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  try {
    return await startProcess('nginx', parameters, environment);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('Found no nginx; expected it after apt-get install nginx-light.');
  }
}

/** True once nginx answers. Throws, with nginx's own words, if it ended instead. */
async function answers(origin: string, nginx: Running): Promise<boolean> {
  if (!nginx.isAlive()) throw new Error(`nginx ended: ${nginx.errors()}`);
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

/**
 * Serves a published folder by nginx under the folder's own `nginx.conf`, on a free port of the
 * loopback address. Rejects if nginx is missing, refuses the configuration or does not answer.
 */
export async function startNginx(folder: string): Promise<ServedByNginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'which-line-nginx-'));
  const remove = () => rmSync(prefix, { recursive: true, force: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(join(prefix, 'nginx.conf'), configuration(prefix, resolve(folder), port));
  let nginx: Running | undefined;
  const stop = () => (nginx?.stop() ?? Promise.resolve()).finally(remove);
  try {
    const running = await start(prefix);
    nginx = running;
    if (!(await until(() => answers(origin, running)))) throw new Error('nginx does not answer.');
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}
