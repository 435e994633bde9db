import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOf, keyActions, type Engine } from './engine.ts';
import { programOf } from './programs.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen that nobody sees; WebKitGTK draws on no other. */
async function startScreen() {
  const screen = spawn(programOf('Xvfb')!, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { display: `:${String(number).trim()}`, close: () => screen.kill() };
}

/** Asks the driver; anything but an answer is an error with its own words. */
async function ask<Result>(method: string, address: string, body?: object): Promise<Result> {
  const answer = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await answer.json()) as { value: Result & { message?: string } };
  if (!answer.ok) throw new Error(value.message);
  return value;
}

/** Waits until the driver answers at all. */
async function awake(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${address}/status`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts WebKitGTK's small browser with a home of its own. */
export async function startWebkit(): Promise<Engine> {
  const screen = await startScreen();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const driver = spawn(programOf('WebKitWebDriver')!, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      NO_AT_BRIDGE: '1',
      // Its sandbox refuses to work for root, as whom a build machine often runs.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const ended = once(driver, 'exit');
  const base = `http://127.0.0.1:${port}`;
  await awake(base);
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${base}/session`, { capabilities: {} });
  const session = `${base}/session/${sessionId}`;
  return {
    goto: (url) => ask('POST', `${session}/url`, { url }),
    run: async (story, ...given) => {
      const script = `const done = arguments[0];
        Promise.resolve(${callOf(story, given)}).then((value) => done(JSON.stringify({ value: value ?? null })),
          (error) => done(JSON.stringify({ error: String(error) })));`;
      const said = await ask<string>('POST', `${session}/execute/async`, { script, args: [] });
      const { value, error } = JSON.parse(said);
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: (...pressed) => ask('POST', `${session}/actions`, { actions: keyActions(pressed) }),
    close: async () => {
      await ask('DELETE', session);
      driver.kill();
      await ended;
      screen.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
