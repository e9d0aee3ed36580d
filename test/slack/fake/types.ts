export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json | undefined };

/** The part of an app manifest that decides what Slack allows; a parsed manifest.json is accepted as it is. */
export type Manifest = {
  readonly features?: {
    readonly slash_commands?: readonly { readonly command: string }[];
    readonly shortcuts?: readonly { readonly type: string; readonly callback_id: string }[];
    readonly agent_view?: unknown;
    readonly assistant_view?: unknown;
    readonly app_home?: { readonly home_tab_enabled?: boolean; readonly messages_tab_enabled?: boolean };
  };
  readonly oauth_config?: {
    readonly scopes?: { readonly bot?: readonly string[]; readonly bot_optional?: readonly string[] };
  };
  readonly settings?: {
    readonly event_subscriptions?: { readonly bot_events?: readonly string[] };
    readonly interactivity?: { readonly is_enabled?: boolean; readonly message_menu_options_url?: string };
  };
};

export type User = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly locale: string;
  readonly isBot: boolean;
  /** Another id than the workspace's is a stranger from a connected organisation. */
  readonly teamId: string;
};

export type ChannelKind = 'channel' | 'group' | 'mpim' | 'im';

/** A conversation; a test may change its state at any time. `members` holds the bot's user id where the bot is in. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
  isArchived: boolean;
  isExtShared: boolean;
  /** Posting is kept for admins: the bot gets restricted_action. */
  isRestricted: boolean;
};

/** A message as it stands now. Ephemeral ones carry the one user who sees them in `ephemeralTo`. */
export type Message = {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly user: string;
  readonly botId: string | undefined;
  readonly subtype: string | undefined;
  readonly ephemeralTo: string | undefined;
  /** An ephemeral reply to a message without replies: Slack takes it and shows it to nobody. */
  readonly unseen: boolean;
  text: string;
  blocks: JsonObject[];
  metadata: JsonObject | undefined;
  edited: boolean;
  deleted: boolean;
  /** The arguments of the call that posted or last changed it. */
  args: JsonObject;
  /** The texts it has had, oldest first, each flattened from text and blocks. */
  readonly versions: string[];
  readonly client_msg_id: string | undefined;
};

export type View = {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  hash: string;
  /** What the app sent, with a block_id and an action_id wherever it left them out. */
  payload: JsonObject;
  /** What is filled in now: block_id → action_id → the element's state. */
  values: { [blockId: string]: { [actionId: string]: JsonObject } };
  open: boolean;
  readonly versions: string[];
};

export type Violation = {
  /** A Web API method, `response_url`, `ack` or `auth`. */
  readonly where: string;
  readonly error: string;
  readonly messages: readonly string[];
};

/** Something live in a text: where it was sent, its JSON pointer there, and how it stands. */
export type Broadcast = { readonly where: string; readonly pointer: string; readonly text: string };

export type Call = {
  readonly method: string;
  readonly args: JsonObject;
  readonly token: string | undefined;
  /** Milliseconds, performance.now(). */
  readonly at: number;
  /** Undefined while under way, and where a fault ate the reply. */
  response: JsonObject | undefined;
  /** 0 where the connection was reset. */
  status: number;
  /** False where an injected fault kept the call from being carried out. */
  taken: boolean;
};

/**
 * What happens to one call. An empty object lets it pass. `delayMs` waits first. `status`, `error` and `reset` replace
 * the reply; the call is carried out all the same where `takes` is true (a lost reply: `{ reset: true, takes: true }`).
 */
export type Fault = {
  readonly status?: number;
  /** Seconds. Null sends a 429 without the header. */
  readonly retryAfter?: number | null;
  readonly error?: string;
  readonly reset?: boolean;
  readonly takes?: boolean;
  readonly delayMs?: number;
  /** Wait for the first call that fits; others pass by. */
  readonly when?: (args: JsonObject) => boolean;
};

/** One envelope (or one HTTP request) and what came back for it. */
export type Delivered = {
  readonly envelopeId: string;
  readonly envelopeType: 'events_api' | 'interactive' | 'slash_commands';
  readonly via: 'socket' | 'http';
  readonly payload: JsonObject;
  readonly retryAttempt: number;
  readonly sentAt: number;
  acked: boolean;
  ackMs: number | undefined;
  ack: Json | undefined;
  /** HTTP status; 200 for a socket's ack, 0 where none came. */
  status: number;
};

/** What a user's act led to. `ack`, `acked` and `inTime` speak of all its deliveries together. */
export type Act = {
  readonly deliveries: readonly Delivered[];
  /** The first ack payload that says anything: options, a response_action, the reply to a slash command. */
  readonly ack: Json | undefined;
  readonly acked: boolean;
  /** Every envelope was acked within 3 s, at one delivery at least. */
  readonly inTime: boolean;
  /** The user's own message, where the act wrote one. */
  readonly message: Message | undefined;
  readonly triggerId: string | undefined;
  readonly responseUrl: string | undefined;
};

export type How = {
  /** Default: the socket where one is connected, otherwise HTTP. */
  readonly via?: 'socket' | 'http';
  /** The same envelope is sent so many times at once (default 1). */
  readonly copies?: number;
  /** The socket is cut as soon as the envelope is out; it is sent again with retry_attempt 1 once a socket is back. */
  readonly dropBeforeAck?: boolean;
  /** How long to wait for the ack before giving up (default 3 000 ms, Slack's own limit). */
  readonly ackTimeoutMs?: number;
};

export type Written = How & {
  /** A channel id. For `message` in a direct message it may be left out. */
  readonly channel?: string;
  readonly user: string;
  /** As Slack sends it: `typed('a < b')` gives what a person's keys become. */
  readonly text: string;
  readonly thread_ts?: string;
};

export type Where = Message | View;
export type Picked = string | number | boolean | readonly string[];

export type Events = {
  /** Stores the message, `<@BOT> ` put before the text unless it holds it; sends app_mention and message.* as subscribed. */
  appMention(written: Written & { readonly channel: string }): Promise<Act>;
  /** A message in any conversation (default: the user's direct message with the bot); with a mention it is app_mention too. */
  message(
    written: Written & {
      readonly subtype?: string;
      /** As if another bot had written it (by itself where the user is a bot). */
      readonly botId?: string;
      /** Extra fields of the event, e.g. files, hidden, app_context. */
      readonly fields?: JsonObject;
    },
  ): Promise<Act>;
  /** The user edits a message: message_changed. */
  edit(message: Message, text: string, how?: How): Promise<Act>;
  /** The user deletes a message: message_deleted. */
  remove(message: Message, how?: How): Promise<Act>;
  /** Somebody (the bot too) joins a channel: channel_join and member_joined_channel. */
  join(channel: string, user: string, how?: How): Promise<Act>;
  appHomeOpened(opened: How & { readonly user: string; readonly tab?: 'home' | 'messages' }): Promise<Act>;
  slash(
    command: How & { readonly command: string; readonly text: string; readonly user: string; readonly channel: string },
  ): Promise<Act>;
  messageShortcut(
    shortcut: How & { readonly callbackId: string; readonly user: string; readonly message: Message },
  ): Promise<Act>;
  globalShortcut(shortcut: How & { readonly callbackId: string; readonly user: string }): Promise<Act>;
  /** Presses a button, a feedback button or an icon button by its action_id, its text or its value; throws where there is none. */
  pressButton(where: Where, button: string, by?: How & { readonly user?: string }): Promise<Act>;
  /** Picks in a select, overflow, radio or checkbox element, by the option's text or value, or a conversation's or user's id. */
  pickOption(where: Where, actionId: string, picked: Picked, by?: How & { readonly user?: string }): Promise<Act>;
  /** Types into an external_select and gives the options that the app offers. */
  typeAhead(where: Where, actionId: string, value: string, by?: How & { readonly user?: string }): Promise<Offered>;
  /** Fills in by action_id (or block_id) and submits; throws where a required input is empty or the modal has no submit. */
  submitView(view: View, values?: { readonly [id: string]: Picked }, how?: How): Promise<Act>;
  /** Closes the modal; view_closed is sent only where notify_on_close asks for it. */
  closeView(view: View, how?: How): Promise<Act>;
  /** Any event at all, as the inner `event` of an event_callback. */
  raw(event: JsonObject, how?: How): Promise<Act>;
  /** The very same deliveries again, as Slack's retry does. */
  redeliver(act: Act, retry?: How & { readonly attempt?: number; readonly reason?: string }): Promise<Act>;
};

export type Offered = Act & {
  readonly options: readonly { readonly text: string; readonly value: string; readonly description?: string }[];
};

export type Sockets = {
  /** Connections open now. */
  readonly count: number;
  /** Waits until so many are open (default 1), 10 s at most. */
  connected(count?: number, ms?: number): Promise<void>;
  /** Cuts every connection without a word. */
  drop(): void;
  /** Asks every client to reconnect; it closes the connection itself. */
  disconnect(reason?: 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets'): void;
  /** Sends any frame to one connection. */
  send(frame: JsonObject): void;
};

/** A text that a user can see or has seen, whatever became of it after. */
export type Seen = {
  readonly surface: 'message' | 'ephemeral' | 'modal' | 'home' | 'options' | 'prompts' | 'status';
  readonly channel: string | undefined;
  readonly ts: string | undefined;
  readonly text: string;
};

export type FakeOptions = {
  /** Without one every scope is granted and every event subscribed to. */
  readonly manifest?: Manifest;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** The app's address in HTTP mode; see also `deliverTo`. */
  readonly requestUrl?: string;
  /** Sends the app an event for each message that it posts itself, as Slack does (default false). */
  readonly echo?: boolean;
};

export type FakeSlack = {
  /** For clientOptions.slackApiUrl, with a slash at its end. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly bot: { readonly userId: string; readonly botId: string; readonly appId: string; readonly name: string };
  /** anna (sv-SE), ben (en-US), cecilia (sv-SE), rob (another bot), eva (en-GB, another organisation). */
  readonly users: {
    readonly anna: User;
    readonly ben: User;
    readonly cecilia: User;
    readonly rob: User;
    readonly eva: User;
  };
  /**
   * general (bot, anna, ben, cecilia), outside (public, without the bot), secret (private: bot, anna, ben), closed (private,
   * without the bot: anna), trio (mpim: bot, anna, ben), shared (ext-shared: bot, anna, eva), archived, restricted (bot is in).
   */
  readonly channels: { readonly [name in SeedChannel]: Channel };
  addUser(user: { readonly name: string } & Partial<Omit<User, 'id' | 'name'>>): User;
  addChannel(channel: {
    readonly name: string;
    readonly kind?: ChannelKind;
    readonly members?: readonly string[];
    readonly isArchived?: boolean;
    readonly isExtShared?: boolean;
    readonly isRestricted?: boolean;
  }): Channel;
  /** The direct message of a user with the bot, opened where it was not. */
  im(user: string): Channel;
  /** A message that somebody wrote earlier, stored and not delivered. */
  seed(message: {
    readonly channel: string;
    readonly user: string;
    readonly text: string;
    readonly thread_ts?: string;
  }): Message;
  /** Sets the app's address for HTTP mode, e.g. http://127.0.0.1:3000/slack/events. */
  deliverTo(requestUrl: string): void;
  readonly events: Events;
  readonly sockets: Sockets;
  /** Queues faults for the coming calls of a method (`response_url` and `*`, any method, are names too; others throw). */
  fail(method: string, faults: readonly Fault[]): void;
  /** Moves Slack's clock: trigger_id, response_url and ts follow it. */
  advance(ms: number): void;
  readonly violations: readonly Violation[];
  /** Live mentions of people, groups and channels in what was taken: markup and rich text, the bot's own `<@U…>` too. */
  readonly broadcasts: readonly Broadcast[];
  /** Live links in what was taken, `<https://…|…>` or rich text. */
  readonly links: readonly Broadcast[];
  calls(method?: string): readonly Call[];
  /** What the bot has posted for all to see and not deleted, in order. */
  posts(channel?: string): readonly Message[];
  ephemerals(user?: string): readonly Message[];
  /** Every message of a conversation, people's too, in order, the deleted left out. */
  messages(channel: string): readonly Message[];
  readonly deliveries: readonly Delivered[];
  /** Every view ever opened or published, in order. */
  readonly views: readonly View[];
  /** The modal on top of the user's stack. */
  modal(user: string): View | undefined;
  home(user: string): View | undefined;
  visibleTo(user: string): readonly Seen[];
  /** Waits for a value that is neither undefined, null nor false; fails after `ms` (default 5 000) with what has happened. */
  waitFor<T>(probe: () => T | undefined | null | false, ms?: number): Promise<T>;
  /** Waits until no call or delivery is under way and nothing has happened for `quietMs` (default 60). */
  idle(quietMs?: number): Promise<void>;
  stop(): Promise<void>;
};

export type SeedChannel = 'general' | 'outside' | 'secret' | 'closed' | 'trio' | 'shared' | 'archived' | 'restricted';
