import type { FullEntry } from '../model/dictionary-entry.js';
import type { CheckInput } from './rule.js';

const PROVINCES = (
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 ' +
  '重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'
).split(' ');
/** Where a document says whose it is: in its name and near its title. */
const TOP = 300;

const provincesIn = (text: string): string[] => PROVINCES.filter((name) => text.includes(name));

/** May what an entry says of its place hold for the document? Not where the document is another province's, or names others only. */
export function isAtHome({ document, homes, text }: CheckInput, entry: FullEntry): boolean {
  const own = provincesIn(entry.place ?? '')[0];
  if (!own) return true;
  const named = provincesIn(homes.length > 0 ? homes.join(' ') : `${document.path} ${text.slice(0, TOP)}`);
  const known = named.length > 0 ? named : provincesIn(text);
  return known.length === 0 || known.includes(own);
}
