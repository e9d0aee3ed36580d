import { createConduct, echoParcels } from './conduct.js';
import { createPost } from './delivery.js';
import type { Slack } from './methods/method.js';
import { createRecorder, idle, stir, waitFor } from './recorder.js';
import { FAULT_NAMES, startServer } from './server.js';
import { type SocketSide, startSockets } from './socket.js';
import { createTouches } from './touch.js';
import type { Events, FakeOptions, FakeSlack, Message } from './types.js';
import {
  addChannel,
  addUser,
  botIdOf,
  createWorkspace,
  openIm,
  seedWorkspace,
  seenBy,
  writeMessage,
} from './workspace.js';

export type * from './types.js';

const WAIT_MS = 5_000;
const QUIET_MS = 60;

/** What Slack makes of a person's keys: `a < b` becomes `a &lt; b`. */
export const typed = (keys: string): string =>
  keys.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A Slack on 127.0.0.1 that checks what it is sent as the real one would, and more: see `violations`.
 *
 *     const fake = await startFakeSlack({ manifest });
 *     // new App({ token: fake.botToken, appToken: fake.appToken, clientOptions: { slackApiUrl: fake.apiUrl }, … })
 *     const act = await fake.events.appMention({ channel: fake.channels.general.id, user: fake.users.anna.id, text: '…' });
 *     const answer = await fake.waitFor(() => fake.posts().find((post) => post.threadTs === act.message?.ts));
 *     await fake.events.pressButton(answer, 'Tabell');
 *     await fake.idle();
 *     expect(fake.violations).toEqual([]);
 */
export const startFakeSlack = async (options: FakeOptions = {}): Promise<FakeSlack> => {
  const workspace = createWorkspace(options);
  const recorder = createRecorder();
  const slack: Slack = { workspace, recorder };
  const seeds = seedWorkspace(workspace);
  let requestUrl = options.requestUrl;

  const server = await startServer(slack);
  const post = createPost(
    slack,
    () => sockets,
    () => requestUrl,
  );
  const sockets: SocketSide = startSockets(slack, server, post.onAck);
  const events: Events = { ...createConduct(slack, post), ...createTouches(slack, post) };

  if (options.echo) {
    workspace.onOwnMessage = (message) => {
      if (sockets.open.size === 0 && requestUrl === undefined) return;
      void post.deliver(echoParcels(workspace, message)).catch(() => {});
    };
  }

  const ownPosts = (test: (message: Message) => boolean): Message[] =>
    workspace.messages.filter((message) => message.botId === workspace.bot.botId && !message.deleted && test(message));

  return {
    apiUrl: `${workspace.baseUrl}/api/`,
    botToken: workspace.botToken,
    appToken: workspace.appToken,
    signingSecret: workspace.signingSecret,
    team: workspace.team,
    bot: workspace.bot,
    ...seeds,
    events,
    violations: recorder.violations,
    broadcasts: recorder.broadcasts,
    links: recorder.links,
    deliveries: recorder.deliveries,
    views: workspace.views,
    addUser: (user) => addUser(workspace, user),
    addChannel: (channel) => addChannel(workspace, channel),
    im: (user) => openIm(workspace, user),
    seed: ({ channel, user, text, thread_ts: threadTs }) =>
      writeMessage(workspace, { channel, user, text, threadTs, botId: botIdOf(workspace, user) }),
    deliverTo: (url) => {
      requestUrl = url;
    },
    sockets: {
      get count() {
        return sockets.open.size;
      },
      connected: (count = 1, ms = 10_000) => sockets.connected(count, ms),
      drop: sockets.drop,
      disconnect: (reason = 'refresh_requested') => sockets.disconnect(reason),
      send: (frame) => void sockets.send(frame),
    },
    fail: (method, faults) => {
      if (!FAULT_NAMES.includes(method)) throw new Error(`there is no method ${method} to fail`);
      recorder.faults.set(method, [...(recorder.faults.get(method) ?? []), ...faults]);
    },
    advance: (ms) => {
      workspace.clockOffset += ms;
      stir(recorder);
    },
    calls: (method) => recorder.calls.filter((call) => method === undefined || call.method === method),
    posts: (channel) =>
      ownPosts((one) => one.ephemeralTo === undefined && (channel === undefined || one.channel === channel)),
    ephemerals: (user) =>
      ownPosts((one) => one.ephemeralTo !== undefined && (user === undefined || one.ephemeralTo === user)),
    messages: (channel) =>
      workspace.messages.filter((one) => one.channel === channel && !one.deleted && one.ephemeralTo === undefined),
    modal: (user) => workspace.stacks.get(user)?.at(-1),
    home: (user) => workspace.homes.get(user),
    visibleTo: (user) => seenBy(workspace, user),
    waitFor: (probe, ms = WAIT_MS) => waitFor(recorder, probe, ms),
    idle: (quietMs = QUIET_MS) => idle(recorder, quietMs),
    stop: async () => {
      sockets.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
