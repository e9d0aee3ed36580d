import { objectsAt, stringAt } from '../json.js';
import { noteVerdict, violate } from '../recorder.js';
import { findings, list, may, need, object, string } from '../validate/schema.js';
import { newId } from '../workspace.js';
import { done, type Method, refused, visibleChannel } from './method.js';

const authTest: Method = {
  args: {},
  run: ({ workspace: { team, bot } }) =>
    done({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: bot.name,
      team_id: team.id,
      user_id: bot.userId,
      bot_id: bot.botId,
      is_enterprise_install: false,
    }),
};

const connectionsOpen: Method = {
  args: {},
  token: 'app',
  scopes: [],
  run: ({ workspace }) =>
    done({ url: `${workspace.baseUrl.replace('http:', 'ws:')}/link/?ticket=${newId(workspace, 'K')}` }),
};

const usersInfo: Method = {
  args: { user: 'string', include_locale: 'boolean' },
  required: ['user'],
  scopes: ['users:read'],
  run: ({ workspace }, args) => {
    const user = workspace.users.get(String(args.user));
    if (!user) return refused('user_not_found');
    const { id, name, realName, teamId, isBot, locale } = user;
    return done({
      user: {
        id,
        name,
        team_id: teamId,
        real_name: realName,
        deleted: false,
        is_bot: isBot,
        is_app_user: false,
        is_stranger: teamId !== workspace.team.id,
        tz: 'Europe/Stockholm',
        profile: { real_name: realName, display_name: name, team: teamId },
        ...(args.include_locale === true ? { locale } : {}),
      },
    });
  },
};

const PROMPTS = object({
  title: may(string({ max: 255 })),
  prompts: need(list(object({ title: need(string({ max: 255 })), message: need(string({ max: 4000 })) }), { max: 4 })),
});

const setSuggestedPrompts: Method = {
  args: { channel_id: 'string', thread_ts: 'string', title: 'string', prompts: 'json' },
  required: ['channel_id', 'prompts'],
  scopes: ['assistant:write', 'chat:write'],
  run: ({ workspace, recorder }, args) => {
    const method = 'assistant.threads.setSuggestedPrompts';
    const features = workspace.manifest?.features;
    const agent = features?.agent_view !== undefined || features?.assistant_view !== undefined;
    if (workspace.manifest && !agent) {
      violate(recorder, method, 'not_allowed', ['the manifest has neither agent_view nor assistant_view']);
      return refused('not_allowed');
    }
    const channel = visibleChannel(workspace, String(args.channel_id));
    if (channel?.kind !== 'im') return refused('channel_not_found');
    const found = findings('message');
    PROMPTS({ title: args.title, prompts: args.prompts }, '', found);
    const error = found.problems.length > 0 ? 'invalid_arguments' : undefined;
    if (noteVerdict(recorder, method, { error, found })) return refused('invalid_arguments');
    const prompts = objectsAt(args, 'prompts').flatMap((one) => [
      stringAt(one, 'title') ?? '',
      stringAt(one, 'message') ?? '',
    ]);
    const text = [stringAt(args, 'title') ?? '', ...prompts].join('\n');
    workspace.shown.push({ user: undefined, seen: { surface: 'prompts', channel: channel.id, ts: undefined, text } });
    return done();
  },
};

const setStatus: Method = {
  args: {
    channel_id: 'string',
    thread_ts: 'string',
    status: 'string',
    loading_messages: 'json',
    username: 'string',
    icon_emoji: 'string',
    icon_url: 'string',
  },
  required: ['channel_id', 'thread_ts', 'status'],
  scopes: ['assistant:write', 'chat:write'],
  run: ({ workspace, recorder }, args) => {
    const channel = visibleChannel(workspace, String(args.channel_id));
    if (!channel) return refused('channel_not_found');
    const messages = args.loading_messages;
    if (messages !== undefined && (!Array.isArray(messages) || messages.length > 10)) {
      violate(recorder, 'assistant.threads.setStatus', 'invalid_arguments', ['loading_messages: at most 10']);
      return refused('invalid_arguments');
    }
    const text = [String(args.status), ...(Array.isArray(messages) ? messages.map(String) : [])].join('\n');
    const ts = String(args.thread_ts);
    if (text !== '')
      workspace.shown.push({ user: undefined, seen: { surface: 'status', channel: channel.id, ts, text } });
    return done();
  },
};

export const otherMethods: { readonly [name: string]: Method } = {
  'auth.test': authTest,
  'apps.connections.open': connectionsOpen,
  'users.info': usersInfo,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setStatus': setStatus,
};
