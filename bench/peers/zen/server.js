// Answers cases with the decision tables of a folder: node server.js <port> <folder>
import { readFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import Fastify from 'fastify';
import { answer } from './answer.js';
import { given } from './case.js';

const [port, folder] = process.argv.slice(2);
const policy = JSON.parse(readFileSync(`${folder}/policy.json`));
const decision = new ZenEngine().createDecision(new ZenDecisionContent(readFileSync(`${folder}/zen.json`)));

const server = Fastify();
server.post('/v1/evaluations', async (request) => {
  const known = given(policy, request.body.findings);
  const { result } = await decision.evaluate(known);
  return answer(policy, known.track, result);
});
await server.listen({ port: Number(port), host: '127.0.0.1' });
