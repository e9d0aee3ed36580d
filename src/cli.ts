#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEngine } from './ask.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    corpus: { type: 'string' },
    lang: { type: 'string' },
  },
});
const engine = loadEngine(values.corpus ? { corpus: values.corpus } : {});
if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const request = JSON.parse(line) as { id: string; question: string | string[] };
    const answer = engine.ask({ turns: Array.isArray(request.question) ? request.question : [request.question] });
    console.log(JSON.stringify({ id: request.id, ...answer }));
  }
} else {
  const answer = engine.ask({ turns: [positionals.join(' ')] });
  console.log(values.json ? JSON.stringify(answer) : answer.text);
}
