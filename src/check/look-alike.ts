// Characters that are taken for one another because they look alike, as proofreaders know them; each group is one set.
const GROUPS = [
  '己已巳', '末未', '士土', '千干于', '人入八', '大太犬', '日曰', '天夫', '戴带', '拨拔', '折拆析', '贷货', '侍待', '住往',
  '享亨', '即既', '象像', '帐账', '治冶', '洽恰', '茶荼', '梁粱', '暑署', '暧暖', '崇祟', '坚竖', '力刀', '王玉主', '令今',
  '木本', '白自', '贝见', '风凤', '母毋', '免兔', '鸟乌', '仓仑', '壁璧', '博搏', '肓盲', '晴睛', '稍梢', '网钢纲', '蓝篮',
  '燥躁', '遣遗', '戊戌戍', '徒徙', '孤弧狐', '泠冷', '轨轧', '护沪', '拥捅', '识帜织', '体休', '位拉', '总忽', '战占', '核孩',
  '维唯惟', '候侯', '辨辩瓣', '徽微', '荟会', '竞竟', '历厉', '振震', '诀决', '圆园', '清情晴', '摸模', '胁协', '旗旋', '沈沉',
  '怡抬', '布希', '攻巧', '新薪', '结洁', '标际', '际标', '质盾', '众从', '责贵', '廉兼', '兼廉', '稳隐', '预顶', '顶项', '项顶',
  '环坏', '杯坏', '境镜', '径经', '经径', '继断', '续读', '革草', '巩巧', '固因', '困因', '融隔', '链键', '健建', '城域', '域城',
]; // biome-ignore format: a table of characters

const groups = new Map<string, Set<string>>();
for (const group of GROUPS)
  for (const character of group) {
    const alike = groups.get(character) ?? new Set();
    for (const other of group) alike.add(other);
    groups.set(character, alike);
  }

/** Do two characters look so much alike that one is written for the other? */
export const looksAlike = (a: string, b: string): boolean => groups.get(a)?.has(b) ?? false;
