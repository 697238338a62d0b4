/**
 * Commands that only Chromium can answer, through its debugging protocol: `motcua-media` (any media feature),
 * `motcua-memory` (after a garbage collection) and `motcua-tree` (accessibility).
 */
const sessions = new WeakMap();

async function protocolOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export async function memory(protocol) {
  await protocol.send('Performance.enable');
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const {metrics} = await protocol.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {nodes: value('Nodes'), listeners: value('JSEventListeners'), heapBytes: value('JSHeapUsedSize')};
}

const commands = {
  'motcua-media': (protocol, features) => protocol.send('Emulation.setEmulatedMedia', {features}),
  'motcua-memory': (protocol) => memory(protocol),
  'motcua-tree': async (protocol) => (await protocol.send('Accessibility.getFullAXTree')).nodes,
};

/** Takes back what a test file has emulated, so that the next file in the same page starts clean. */
export async function resetEmulation(page) {
  await page.emulateMediaFeatures([]);
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', {media: '', features: []});
}

export function chromiumCommands() {
  return {
    name: 'motcua-chromium-commands',
    async executeCommand({command, payload, session}) {
      if (!Object.hasOwn(commands, command)) return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`Only Chromium answers "${command}".`);
      const answer = await commands[command](await protocolOf(session.browser.getPage(session.id)), payload);
      return answer ?? true;
    },
  };
}
