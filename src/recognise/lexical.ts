// Closed word classes of the language that recognition leans on. Everything here is simplified script.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Classifiers that make a name of numeral + classifier + noun (两个维护, 三大攻坚战, 八项规定, 四种形态). */
export const NAMING_CLASSIFIERS = '个大项条种类道篇张支本只根块件把场座';

/** Classifiers and units after which a numeral counts or measures: 一张, 三年, 五公里. */
export const MEASURES = set(
  '个 张 件 把 盘 股 次 起 场 座 道 面 块 片 支 份 声 口 头 句 项 级 期 届 号 年 月 日 天 周 岁 时 分 秒 点 刻 元 角 米 里 吨 斤 克 亩 倍 度 ' +
    '页 楼 层 名 位 人 户 批 组 队 班 辆 台 艘 架 套 双 对 副 本 册 篇 首 幅 部 集 段 章 节 条 根 枝 朵 颗 粒 滴 杯 瓶 碗 顿 遍 趟 回 番 阵 轮 步 代 世 ' +
    '辈 群 堆 排 列 串 团 丝 缕 抹 盏 扇 席 袋 箱 封 棵 株 匹 只 头 尾 门 间 幢 栋 所 家 处 种 类 样 般 些 点 下 会 载 旬 季 更 夜 晚 早 晨 亿 万 千 百 十',
);

/** Nouns of measures, events and campaigns: N大/N项… before them names something (七大计划, 八大提升行动). */
export const CAMPAIGN_NOUN = /(?:工程|行动|计划|战略|攻坚战|保卫战|战役|会战|攻坚|专项整治|整治|运动|倡议|改革|专项)$/;

/** Nouns that head an enumeration: with a plain numeral before them they announce a list and name nothing. */
export const ENUMERATION_NOUNS = set(
  '方面 问题 意见 建议 要求 特点 特征 原因 阶段 层次 环节 步骤 角度 维度 领域 层面 条件 例子 字 部分 类型 种类 办法 措施 举措 任务 目标 ' +
    '关系 因素 情况 内容 事项 途径 渠道 方式 方法 方向 方案 结论 启示 经验 教训 优势 难题 矛盾 变化 趋势 理由 困难 差距 不足 想法 看法 观点 ' +
    '重点 亮点 成果 成绩 指标 数字 数据 案例 故事 版本 地区 国家 省份 城市 部门 单位 企业 项目 产业 行业 平台 系统 板块 批次 类别 等级 档次 月 小时',
);

/** Characters of running speech: what holds one of them outside of quotation marks is a sentence, not a name. */
export const SPEECH =
  /[的了吗呢吧啊呀我你他她它这那谁很也还没么着过把被让给从向于而但是就由到有出之在起来去再才都和与及其并等]/;

/** Morphemes of layouts (一核两翼, 四横三纵, 两廊一圈): numeral + one of them, twice, is a plan of space. */
export const LAYOUT =
  /^(?:核心?|岸|心|带|圈|轴|翼|园区?|廊道?|横|纵|环|射|极|点|中心|主|副|城|屏|群|片区?|基地|平台|网|链|港|湾|区|体|院|谷|岛|湖|江|河|山|库|组团|支撑|走廊|通道|枢纽|高地)$/;

/** Nouns of units of administration and economy over which a policy distributes (一县一业, 一企一策, 一区多园). */
export const DISTRIBUTED = set(
  '县 镇 村 乡 市 区 州 省 企 园 业 校 馆 户 人 店 家 河 湖 林 山 场 路 街 链 岗 品 特 码 事 案 档 卡 图 网 表 厂 矿 城 港 地 组 社 院 馆 层 点 国 族 景 域 江 库 库 楼 栋 房 ' +
    '产业 社区 企业 项目 园区 街道 乡镇 县域 片区 单位 部门 行业 学校 品种 地方 家庭 河湖',
);
export const DISTRIBUTED_TO = set(
  '业 品 策 特 码 档 图 园 站 链 景 色 证 员 长 警 法 医 策略 专班 方案 专员 张表 清单 台账 品牌 产 校 室 所 馆 群 平台 基地 中心 主业 专策 顾问 制 案 岗 责 卡 网 表 本 册 村 镇 县 区 市 园区 特色 产业 政策 检 地',
);

/** Nouns that follow a formula as its head, longest first when matched. */
export const HEADS = [
  ...set(
    '战略定位 战略布局 总体布局 产业布局 发展战略 发展格局 战略 建设 园区 工程 行动 计划 精神 使命 任务 体系 格局 布局 机制 制度 模式 理论 理念 ' +
      '原则 方针 政策 要求 目标 思路 工作法 工作 活动 产业集群 产业体系 产业 集群 项目 企业 需求 经验 融合 战役 攻坚战 攻坚 改革 教育 规划 方案 蓝图 ' +
      '美好蓝图 框架 平台 载体 定位 部署 举措 措施 服务 管理 治理 联系点 班子 效应 成效 问题 政治纪律 决策 发展 道路 路径 标准 体制 统筹 总目标 总要求 ' +
      '发展思路 工作思路 工作机制 工作体系 空间格局 空间布局 城镇体系 开放格局 水网 现代化水网 交通网 文化 作风 意识 责任 规定 公约 倡议 院士 企业家 人才 ' +
      '特色 课堂 品牌 示范 示范区 示范带 试点 基地 中心 城市 社区 乡村 村庄 农产品 农业 工业 经济 市场 重大项目 专项行动 专项整治 集中攻坚行动 竞赛 活动 演练',
  ),
].sort((a, b) => b.length - a.length);
