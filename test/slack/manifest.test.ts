import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMAND } from '../../src/render/blocks/help.js';

interface Manifest {
  readonly _metadata: { readonly major_version: number };
  readonly display_information: Readonly<
    Record<'name' | 'description' | 'long_description' | 'background_color', string>
  >;
  readonly features: {
    readonly agent_view?: { readonly agent_description: string };
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly bot_user: { readonly display_name: string };
    readonly shortcuts: readonly Readonly<Record<'name' | 'type' | 'callback_id' | 'description', string>>[];
    readonly slash_commands: readonly {
      command: string;
      description: string;
      usage_hint: string;
      should_escape: boolean;
      url?: string;
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: {
      readonly is_enabled: boolean;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

/** Every key that Slack's own schema (additionalProperties: false) knows and that is used here. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['_metadata', 'display_information', 'features', 'oauth_config', 'settings'],
  display_information: ['name', 'description', 'long_description', 'background_color'],
  features: ['agent_view', 'app_home', 'bot_user', 'shortcuts', 'slash_commands'],
  settings: [
    'event_subscriptions',
    'interactivity',
    'org_deploy_enabled',
    'socket_mode_enabled',
    'token_rotation_enabled',
  ],
};

/** What each event needs. */
const EVENT_SCOPES: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

const FILES = ['manifest.json', 'manifest.http.json', 'manifest.agent.json'] as const;
const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

describe.each(FILES)('%s', (file) => {
  const manifest = read(file);
  const { display_information: display, features, settings } = manifest;
  const scopes = manifest.oauth_config.scopes.bot;

  test('has no key that Slack does not know', () => {
    for (const [part, keys] of Object.entries(KNOWN)) {
      const value = part === '' ? manifest : manifest[part as keyof Manifest];
      expect(keys).toEqual(expect.arrayContaining(Object.keys(value)));
    }
    expect([1, 2]).toContain(manifest._metadata.major_version);
  });

  test('keeps within the lengths', () => {
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    expect(display.long_description.length).toBeGreaterThanOrEqual(175);
    expect(display.long_description.length).toBeLessThanOrEqual(4000);
    expect(display.background_color).toMatch(/^#[0-9a-f]{6}$/u);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
    for (const { command, usage_hint: hint } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/u);
      expect(hint.length).toBeLessThanOrEqual(1000);
    }
  });

  test('declares what the app answers to', () => {
    expect(features.slash_commands.map((one) => one.command)).toEqual([COMMAND]);
    expect(features.slash_commands[0]?.should_escape).toBe(true);
    expect(features.shortcuts.map(({ type, callback_id: id }) => [type, id])).toEqual([
      ['global', 'ask_global'],
      ['message', 'ask_message'],
    ]);
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(settings.interactivity.is_enabled).toBe(true);
  });

  test('has the scope of every event, and those for locale, group messages and sharing', () => {
    for (const event of settings.event_subscriptions.bot_events) {
      expect(EVENT_SCOPES).toHaveProperty([event]);
      const scope = EVENT_SCOPES[event];
      if (scope) expect(scopes).toContain(scope);
    }
    expect(scopes).toEqual(
      expect.arrayContaining(['users:read', 'mpim:history', 'chat:write', 'commands', 'channels:read', 'groups:read']),
    );
    expect(new Set(scopes).size).toBe(scopes.length);
  });
});

test('manifest.json works on a free workspace', () => {
  const { features, settings } = read('manifest.json');
  expect(features.agent_view).toBeUndefined();
  expect(settings.token_rotation_enabled).toBe(false);
  expect(settings.socket_mode_enabled).toBe(true);
});

test('manifest.http.json names one address everywhere', () => {
  const { features, settings } = read('manifest.http.json');
  const url = settings.event_subscriptions.request_url;
  expect(url).toMatch(/^https:\/\/.*\/slack\/events$/u);
  expect(settings.interactivity).toMatchObject({ request_url: url, message_menu_options_url: url });
  expect(features.slash_commands[0]?.url).toBe(url);
  expect(settings.socket_mode_enabled).toBe(false);
});

test('manifest.agent.json is an agent', () => {
  const { features, oauth_config: oauth } = read('manifest.agent.json');
  expect(features.agent_view?.agent_description.length).toBeLessThanOrEqual(300);
  expect(oauth.scopes.bot).toContain('assistant:write');
});
