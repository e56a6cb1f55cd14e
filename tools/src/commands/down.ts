import { openInstance } from '../instance.ts';
import { removeGroups } from '../judge-preparation.ts';
import { createProgress } from '../progress.ts';
import { stopServers, supervisorStatus } from '../supervisor-client.ts';

/** Stops all servers of an instance; nothing is lost. Not running is fine. */
export async function down(options: { instance: string }): Promise<void> {
  const instance = openInstance(options.instance);
  if (!(await supervisorStatus(instance))) {
    console.error('CodeNova is not running.');
    return;
  }
  await createProgress().step('stopping', async () => {
    await stopServers(instance);
    removeGroups(instance.name);
  });
}
