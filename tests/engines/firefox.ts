import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOf, keyActions, type Engine } from './engine.ts';
import { programOf } from './programs.ts';

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: unknown;
}

type Send = <Result>(method: string, params?: object) => Promise<Result>;

/** A conversation in WebDriver BiDi: every question by number, every answer to its question. */
async function conversation(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, message, result } = JSON.parse(String(data)) as Reply;
    if (id === undefined) return;
    const asked = waiting.get(id)!;
    if (type === 'error') asked.reject(new Error(message));
    else asked.resolve(result);
  });
  return <Result>(method: string, params: object = {}) => {
    const id = waiting.size + 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise as Promise<Result>;
  };
}

/** Starts Firefox without a window and with a profile of its own. */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(programOf('firefox')!, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(firefox, 'exit');
  const address = await new Promise<string>((found) => {
    let said = '';
    firefox.stderr.on('data', (part: Buffer) => {
      said += String(part);
      const line = /listening on (ws:\/\/\S+)/.exec(said);
      if (line) found(line[1]!);
    });
  });
  const send = await conversation(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const { context } = tree.contexts[0]!;
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (story, ...given) => {
      const expression = `(async () => JSON.stringify((await ${callOf(story, given)}) ?? null))()`;
      const asked = { expression, awaitPromise: true, target: { context } };
      const { result, exceptionDetails } = await send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result!.value);
    },
    press: (...pressed) => send('input.performActions', { context, actions: keyActions(pressed) }),
    close: async () => {
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
