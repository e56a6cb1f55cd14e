import { rmSync } from 'node:fs';
import path from 'node:path';
import { instance, nova, port, root } from './nova.ts';

/** Before all end-to-end tests: a product from nothing. After them it is gone. */
export async function setup(): Promise<() => Promise<void>> {
  const drop = async () => {
    await nova(['down', '--instance', instance]);
    rmSync(path.join(root, 'var/instances', instance), { recursive: true, force: true });
  };
  await drop();
  const up = await nova(['up', '--instance', instance, '--port', String(port)]);
  if (up.exitCode !== 0) {
    const logs = await nova(['logs', '--instance', instance, '--lines', '30']);
    await drop();
    throw new Error(`./nova up failed with ${up.exitCode}:\n${up.stderr}\n${logs.stdout}`);
  }
  return drop;
}
