import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { BIN, FIXTURES, isOneSentence, slogans, temporaryFolder } from '../cli/run-program.js';
import { recordErrors } from '../reporters/schema.js';

// Processes are started by the dozen, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const STREAM = ['scan', '--stdin-ndjson'];
const TEXT = '全面落实“三高四新”战略，深入推进𠮷“五好”园区建设。';
const folder = temporaryFolder();
// Compiled dictionaries of other tests are none of ours.
const env = { XDG_CACHE_HOME: temporaryFolder() };
writeFileSync(join(folder, 'a.txt'), TEXT);
writeFileSync(join(folder, 'gbk.txt'), Buffer.from('c8fdb8dfcbc4d0c2', 'hex'));
mkdirSync(join(folder, 'inner'));

type Record = { readonly [field: string]: unknown } & {
  readonly occurrences: readonly { readonly start: number; readonly end: number; readonly surface: string }[];
};

/** The answers to lines, and what else became of the run. */
async function ask(input: string | Uint8Array, ...args: readonly string[]) {
  const { code, stdout, stderr } = await slogans([...STREAM, ...args], { cwd: folder, env, input });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe(''); // The last line is ended, too.
  return { code, stdout, stderr, lines, answers: lines.map((line) => JSON.parse(line) as Record) };
}
const asked = (...questions: readonly object[]): string => questions.map((q) => `${JSON.stringify(q)}\n`).join('');

describe('one answer for each line', () => {
  it('in order, with its id, and valid', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => (i % 2 ? i : `文件 ${i}`));
    const { code, answers } = await ask(asked(...ids.map((id) => ({ id, text: TEXT }))), '--quiet');
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.flatMap(recordErrors)).toEqual([]);
    expect(code).toBe(0);
  });

  it('is the record of --format ndjson, with the id and what made it', async () => {
    const run = await slogans(['scan', '--format', 'ndjson', 'a.txt'], { cwd: folder });
    const [document, ...rest] = run.stdout.trimEnd().split('\n');
    const { tool } = JSON.parse(rest.at(-1) ?? '');
    const expected = { ...JSON.parse(document), id: 7, tool };
    const { answers } = await ask(asked({ id: 7, path: 'a.txt' }, { id: 7, path: 'a.txt', text: TEXT }));
    expect(answers).toEqual([expected, expected]);
    expect(expected.occurrences.length).toBeGreaterThan(1);
  });

  it('depends on that line alone', async () => {
    const questions = [
      { id: 1, text: TEXT },
      { id: 2 },
      { id: 3, path: 'a.txt' },
      { text: '五好' },
      [],
      { id: 4, text: TEXT },
    ];
    const together = (await ask(asked(...questions))).lines;
    const alone = await Promise.all(questions.map(async (question) => (await ask(asked(question))).stdout.trimEnd()));
    expect(together).toEqual(alone);
    expect((await ask(asked(...questions.toReversed()))).lines).toEqual(alone.toReversed());
  });

  it('whatever ends the lines, and with nothing at the end of the last one', async () => {
    const lines = asked({ id: 1, text: 'a\u2028\r\nb\u0085三高四新' }, { id: 2, text: TEXT }).trimEnd().split('\n');
    const expected = (await ask(`${lines.join('\n')}\n`)).stdout;
    for (const input of [
      lines.join('\n'),
      lines.join('\r\n'),
      `${lines.join('\r\n')}\r\n`,
      `\ufeff${lines.join('\n\ufeff')}`,
    ])
      expect((await ask(input)).stdout).toBe(expected);
    expect(expected.split('\n')).toHaveLength(3);
  });

  it('none for no lines', async () => {
    expect(await ask('')).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('what an answer holds', () => {
  it('no character that another reader takes for the end of a line', async () => {
    const odd = 'x\u2028“三高四新”\u2029\u0085';
    const { stdout, answers } = await ask(asked({ id: odd, text: odd, place: odd }, { id: odd, path: odd }));
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029\r]/);
    expect(answers).toMatchObject([
      { type: 'document', id: odd, place: odd },
      { type: 'failure', id: odd, path: odd },
    ]);
    expect(answers[0].occurrences[0]).toMatchObject({ start: 3, surface: '三高四新' });
  });

  it('surfaces where its offsets say, beside characters above U+FFFF', async () => {
    const text = `𠮷𠮷𠮷${TEXT}`;
    const [{ occurrences, characters }] = (await ask(asked({ id: 1, text }))).answers;
    expect(characters).toBe([...text].length);
    for (const { start, end, surface } of occurrences) expect(text.slice(start, end)).toBe(surface);
  });

  it('the path, else the id, else the name of standard input', async () => {
    const { answers } = await ask(asked({ id: 1, path: 'b.md', text: '' }, { id: 20260120, text: '' }, { text: '' }));
    expect(answers).toMatchObject([
      { path: 'b.md', format: 'markdown' },
      // An id is no name of a file: what looks like a date in it is none.
      { path: '20260120', date: null },
      { path: '-' },
    ]);
    expect(answers[2]).not.toHaveProperty('id');
  });

  it('what the line says of encoding, date and place, before what the options say', async () => {
    const file = { path: 'gbk.txt' };
    const { answers } = await ask(
      asked(
        { id: 1, ...file, encoding: 'gbk', date: '2019', place: '湖南省' },
        { id: 2, ...file },
        { id: 3, text: TEXT },
      ),
      ...['--date', '2026-01-20', '--encoding', 'big5'],
    );
    expect(answers.map(({ encoding, date, place }) => [encoding, date, place])).toEqual([
      ['gb18030', '2019', '湖南省'],
      ['big5', '2026-01-20', undefined],
      ['utf-8', '2026-01-20', undefined],
    ]);
    expect(answers[0].occurrences).toMatchObject([{ surface: '三高四新' }]);
  });

  it('U+FFFD for half a character', async () => {
    const { stdout, answers } = await ask('{"id":1,"text":"\\ud842三高四新"}\n');
    expect(answers[0]).toMatchObject({ undecodable: 1, occurrences: [{ start: 1, end: 5 }] });
    expect(stdout).not.toMatch(/\\ud842/i);
  });
});

describe('a line that cannot be answered', () => {
  it.each<readonly [what: string, line: string | Uint8Array, expected: object, says: RegExp]>([
    ['a blank line', '', { path: '-', code: 'not-json' }, /JSON/],
    ['no JSON', '{"id":1,', { path: '-', code: 'not-json' }, /JSON/],
    ['no object', '["id",1]', { path: '-', code: 'not-json' }, /JSON/],
    ['no UTF-8', Uint8Array.of(0x7b, 0xc8, 0xfd, 0x7d), { path: '-', code: 'not-utf-8' }, /UTF-8/],
    ['neither text nor path', '{"id":1,"path":null}', { id: 1, path: '1', code: 'no-text' }, /text.*path/],
    ['a text that is none', '{"id":1,"text":5}', { id: 1, path: '1', code: 'bad-field' }, /text/],
    ['an id that readers round', '{"id":12345678901234567,"text":""}', { path: '-', code: 'bad-id' }, /id/],
    ['a date that is none', '{"id":1,"text":"","date":"2026-02-30"}', { id: 1, code: 'bad-date' }, /2026-02-30/],
    [
      'an unknown encoding',
      '{"id":1,"path":"a.txt","encoding":"klingon"}',
      { path: 'a.txt', code: 'encoding' },
      /klingon/,
    ],
    ['a file that is not there', '{"id":1,"path":"no.txt"}', { path: 'no.txt', code: 'missing' }, /不存在/],
    ['a folder', '{"path":"inner"}', { path: 'inner', code: 'directory' }, /文件夹/],
    ['standard input once more', '{"path":"/dev/stdin"}', { path: '/dev/stdin', code: 'unreadable' }, /普通文件/],
    ['what is no text', '{"id":1,"text":"%PDF-1.7"}', { id: 1, code: 'binary' }, /PDF/],
    ['a line above the limit', `{"id":1,"text":"${'长'.repeat(400)}"}`, { path: '-', code: 'too-large' }, /1024/],
    ['a file above the limit', '{"id":1,"path":"large.txt"}', { id: 1, path: 'large.txt', code: 'too-large' }, /1024/],
  ])('%s: a failure record, one sentence, exit 2, and the others are answered', async (_, line, expected, says) => {
    writeFileSync(join(folder, 'large.txt'), '长'.repeat(400));
    const [before, after] = [
      { id: 'before', text: TEXT },
      { id: 'after', text: TEXT },
    ].map((q) => asked(q));
    const input = Buffer.concat([before, line, '\n', after].map((part) => Buffer.from(part as string)));
    const { code, stderr, answers } = await ask(input, '--quiet', '--max-bytes', '1K');
    expect(answers).toMatchObject([
      { type: 'document', id: 'before' },
      { type: 'failure', ...expected },
      { type: 'document', id: 'after' },
    ]);
    expect(answers[1].message).toMatch(says);
    expect(answers.flatMap(recordErrors)).toEqual([]);
    expect(stderr).toBe(`slogans: 第 2 行：${answers[1].message}\n`);
    expect(code).toBe(2);
  });

  it('is told of in English where that is asked for; the record is the same', async () => {
    const zh = await ask('x\n');
    const en = await ask('x\n', '--lang', 'en', '--quiet');
    expect(en.stdout).toBe(zh.stdout);
    expect(en.stderr).toBe('slogans: line 1: the line is no JSON object\n');
  });

  it('never fills standard error', async () => {
    const { stderr, answers } = await ask('x\n'.repeat(500), '--quiet');
    expect(answers).toHaveLength(500);
    expect(stderr.trimEnd().split('\n')).toHaveLength(21);
  });
});

describe('how it is called', () => {
  it.each<readonly [args: readonly string[], says: RegExp]>([
    [['a.txt'], /不能再给路径/],
    [['--format', 'json'], /--stdin-ndjson 和 --format json/],
    [['--format', 'table'], /--stdin-ndjson 和 --format table/],
    [['--context', '5'], /--stdin-ndjson 和 --context/],
    [['--width', '80'], /--width/],
    [['--by-file'], /--by-file/],
    [['--script', 'traditional'], /--script traditional/],
    [['--stdin-filename', 'x'], /--stdin-filename/],
    [['--date', 'x'], /--date/],
    [['--max-bytes', '0'], /--max-bytes/],
  ])('%j is refused in one sentence', async (args, says) => {
    const { code, stdout, stderr } = await slogans([...STREAM, ...args], { cwd: folder });
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('an encoding that does not exist is no matter of the lines', async () => {
    const input = asked({ id: 1, text: TEXT });
    const { code, stdout, stderr } = await slogans([...STREAM, '--encoding', 'klingon'], { input });
    expect({ code, stdout, one: isOneSentence(stderr) }).toEqual({ code: 2, stdout: '', one: true });
  });

  it('--format ndjson, --output and --dict do what they do elsewhere', async () => {
    writeFileSync(join(folder, 'ours.yaml'), '- name: 七彩云谷\n');
    const questions = asked({ id: 1, text: '建设“七彩云谷”。' });
    const { answers, stdout } = await ask(questions, '--format', 'ndjson', '--dict', 'ours.yaml');
    expect(answers[0].occurrences).toMatchObject([{ canonical: '七彩云谷', status: 'known' }]);
    const options = ['--dict', 'ours.yaml', '--output', 'out.ndjson'];
    expect((await slogans([...STREAM, ...options], { cwd: folder, env, input: questions })).stdout).toBe('');
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe(stdout);
  });

  it('says on standard error what it read', async () => {
    expect((await ask(asked({ id: 1, text: TEXT }))).stderr).toMatch(/^读取 1 个文件，27 个字符；编码 utf-8[^\n]+\n$/);
  });
});

describe('a pipe', () => {
  const start = () => spawn(process.execPath, [BIN, ...STREAM, '--quiet'], { cwd: folder });
  const question = (id: number): string => asked({ id, text: TEXT });

  it('gets each answer before the next line is written', async () => {
    const child = start();
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 0; id < 5; id++) {
      child.stdin.write(question(id));
      expect(JSON.parse((await answers.next()).value).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('is not read on while its reader is slow, and loses nothing', async () => {
    const child = start();
    const count = 4000;
    child.stdin.end(Array.from({ length: count }, (_, id) => question(id)).join(''));
    // Nobody reads. When the program takes no more, most of the lines are still ours.
    let left = -1;
    while (left !== child.stdin.writableLength) {
      left = child.stdin.writableLength;
      await wait(1000);
    }
    expect(left).toBeGreaterThan(0);
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) expect(JSON.parse(line).id).toBe(next++);
    expect(next).toBe(count);
  });

  it('may go away: quiet, exit 0', () => {
    const command = `yes '{"text":"五好"}' | "${process.execPath}" "${BIN}" scan --stdin-ndjson -q | head -2 | wc -l; echo \${PIPESTATUS[1]}`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '2\n0\n', stderr: '' });
  });

  it('ends with 130 on interrupt', async () => {
    const child = start();
    child.stdin.write(question(1));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect((await once(child, 'close'))[0]).toBe(130);
  });
});

it('a line of several MB is a line', async () => {
  const text = `${'坚持以经济建设为中心，推动高质量发展。\n'.repeat(100_000)}三高四新`;
  const { answers } = await ask(asked({ id: 1, text }, { id: 2, text: TEXT }));
  expect(answers).toMatchObject([{ id: 1, characters: text.length }, { id: 2 }]);
  expect(answers[0].occurrences.at(-1)).toMatchObject({ line: 100_001, column: 1, surface: '三高四新' });
});

it('gives every fixture the record that a run on the file gives', async () => {
  const run = await slogans(['scan', '--format', 'ndjson', FIXTURES]);
  const documents = run.stdout.split('\n').filter((line) => line.startsWith('{"type":"document"'));
  const questions = documents.map((line) => ({ path: (JSON.parse(line) as { path: string }).path }));
  const answers = await slogans([...STREAM], { input: asked(...questions) });
  expect(answers.stdout.replace(/,"tool":\{.*\}(?=\}\n)/g, '')).toBe(documents.map((line) => `${line}\n`).join(''));
});
