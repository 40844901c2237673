import { describe, expect, it } from 'vitest';
import { repairAll } from '../../../src/intake/repair.js';
import { MappedText } from '../../../src/text/mapped-text.js';

const repaired = (source: string): string => repairAll(MappedText.of(source)).text.text;

const DOCUMENT = [
  '关于开展“三进三促”活动的报告',
  '今年以来，全县坚持把“三进三促”活动作为转变作风的重要抓手，组织机关干部进企业、进社区、进农户，促发展、促和谐、促稳定，取得了明显成效。',
  '一、主要做法',
  '一是加强领导，成立专班，建立“一周一调度”机制；二是突出重点，围绕园区建设、乡村建设、城市更新，抓好“四个一批”项目；三是完善制度，把活动成效纳入年度考核。',
  '二、存在问题',
  '从检查情况看，有的单位认识还不到位，有的干部作风还不扎实，离群众的期盼还有差距，必须认真加以解决，确保活动不走过场。',
];

const broken = (text: string, size: number, end = '\n'): string => {
  const characters = [...text];
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += size) lines.push(characters.slice(at, at + size).join(''));
  return lines.join(end);
};

describe('hard-wrapped text', () => {
  it.each([12, 20, 33])('each paragraph cut every %i characters', (size) => {
    const source = DOCUMENT.map((paragraph) => broken(paragraph, size)).join('\n');
    expect(repaired(source)).toBe(DOCUMENT.join('\n'));
  });

  it('with CRLF and indented paragraphs', () => {
    const indented = DOCUMENT.map((paragraph) => `　　${paragraph}`);
    const source = indented.map((paragraph) => broken(paragraph, 20, '\r\n')).join('\r\n');
    expect(repaired(source)).toBe(indented.join('\r\n').replaceAll('　', ' '));
  });

  it('the whole text cut every 20 characters, wherever paragraphs end', () => {
    expect(repaired(broken(DOCUMENT.join('\n'), 20))).toBe(DOCUMENT.join('\n'));
  });

  it('counts code points, not units', () => {
    const text = `${DOCUMENT[1]}𠮷村和𡋾村也开展了“三进三促”活动，效果很好，群众满意，下一步要继续抓下去。`.repeat(2);
    expect(repaired(broken(text, 20))).toBe(text);
  });

  it('breaks inside a gloss', () => {
    const glossed =
      '我們把這項(xiàng)活動作為重要抓手，組織機關干部進企業(yè)、進社區(qū)、進農(nóng)戶，促發(fā)展、促和諧、促穩(wěn)定。'.repeat(
        2,
      );
    expect(repaired(broken(glossed, 20))).toBe(repaired(glossed));
    expect(repaired(glossed)).not.toContain('(');
  });

  it('maps back over the break', () => {
    const source = broken(DOCUMENT[1].repeat(3), 20);
    const { text } = repairAll(MappedText.of(source));
    const start = text.text.indexOf('进企业、进社区');
    const span = text.toSource({ start, end: start + 7 });
    expect(source.slice(span.start, span.end).replace('\n', '')).toBe('进企业、进社区');
  });
});

describe('breaks inside a short quotation', () => {
  it.each([
    ['实施“三进\n三促”活动', '实施“三进三促”活动'],
    ['实施“三进\r\n　　三促”活动', '实施“三进三促”活动'],
    ['实施「三進\n\n三促」活動', '实施「三進三促」活動'.replace('实', '实')],
  ])('%j', (source, clean) => {
    expect(repaired(source)).toBe(clean);
  });
});

describe('ordinary documents', () => {
  it.each([
    ['headings and paragraphs', DOCUMENT.join('\n')],
    [
      'headings of one length',
      [
        '坚持党建引领凝聚发展合力',
        '坚持项目为王夯实发展基础',
        '坚持人民至上共享发展成果',
        '坚持安全为先守住发展底线',
      ].join('\n'),
    ],
    [
      'an outline of one length',
      ['一、提高站位，统一思想', '二、突出重点，狠抓落实', '三、加强领导，形成合力', '四、严明纪律，确保实效'].join(
        '\n',
      ),
    ],
    ['a poem', ['东风吹绿千重岭，', '春雨滋生万亩田。', '山村处处新颜改，', '笑语声声到眼前。'].join('\n')],
    ['a quotation that never closes', '他说：“要抓好\n春耕生产，不误农时。\n大家都赞成。'],
  ])('%s stay as they are', (_name, source) => {
    expect(repaired(source)).toBe(source);
  });
});
