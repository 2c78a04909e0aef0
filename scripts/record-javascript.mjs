// Runs every script of tests/Engine.Tests/Expressions/Scripts in Node and writes down what each gives: the answers ours must give.
// Usage: scripts/record-javascript
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const folder = new URL('../tests/Engine.Tests/Expressions/Scripts/', import.meta.url);
let count = 0;
for (const file of readdirSync(folder).filter(x => x.endsWith('.js')).sort()) {
  const answers = {};
  for (const part of readFileSync(new URL(file, folder), 'utf8').split(/^\/\/# /m).slice(1)) {
    const end = part.indexOf('\n');
    const name = part.slice(0, end);
    if (name in answers) throw new Error(`${file}: '${name}' stands there twice`);
    const value = runInNewContext(part.slice(end + 1));
    answers[name] = value === undefined ? null : JSON.parse(JSON.stringify(value));
    count++;
  }
  writeFileSync(new URL(file.replace('.js', '.expected.json'), folder), JSON.stringify(answers, null, 1) + '\n');
}
console.log(`${count} answers of Node ${process.version}`);
