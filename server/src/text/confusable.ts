// Characters that are taken for each other: same sound (input methods), similar shape (scans, handwriting, stroke input).

/**
 * Readings without tones of the 3,500 most frequent characters, as pinyin-pro gives them (https://github.com/zh-lx/pinyin-pro, MIT
 * License), with the second readings of common ones.
 */
const READINGS = `
a啊阿 ai哀哎唉埃挨爱癌矮碍艾隘 an俺安岸庵按暗案氨胺鞍黯 ang昂 ao傲凹嚣奥懊拗澳熬袄鳌 ba八叭吧坝巴扒把拔爸粑罢芭跋霸靶 bai伯拜摆柏白百败 ban伴办半扮扳拌搬斑板版班瓣般颁 bang傍帮棒榜浜绑膀邦镑
bao保剥包堡孢宝报抱暴炮爆胞薄豹饱鲍 bei倍北卑备悖悲惫杯狈碑背臂被贝辈陂 ben奔本笨苯锛 beng崩泵 bi匕壁婢币庇弊弼彼必比毕毙璧碧笔臂蔽逼避鄙闭陛鼻 bian便匾变扁汴编贬辨辩辫边遍鞭 biao婊彪标表镖
bie别 bin宾彬斌殡滨濒 bing丙兵冰屏并柄炳病禀秉饼 bo伯勃博拨搏播柏泊波渤玻箔脖膊舶驳 bu不卜哺埠布怖捕步补部 ca擦 cai彩才材猜睬菜蔡裁财踩采 can参惨惭残灿蚕餐 cang仓沧舱苍藏
cao操曹槽漕糙草 ce侧册厕测策 cen参涔 ceng层曾 cha刹叉察岔差插杈查茶诧 chai差拆柴 chan产澶禅缠铲阐颤 chang倡偿厂唱场尝常敞昌猖畅肠长 chao吵嘲巢抄朝潮炒超钞 che彻扯撤澈车
chen宸尘晨沉琛称臣衬趁辰陈 cheng丞乘呈城惩成承撑橙澄盛称程诚逞铖 chi侈匙吃尺弛持斥池湁炽痴翅耻赤迟驰齿 chong充冲宠崇忡虫重 chou丑仇愁抽畴瞅稠筹绸臭踌酬 chu储出初厨处楚畜矗础触躇除
chuai揣 chuan串传喘川穿船 chuang创床窗闯 chui吹垂锤 chun唇春淳纯蠢醇 chuo绰辍 ci刺慈次此瓷磁祠糍茨词赐辞雌 cong丛从匆淙聪葱 cou凑 cu促簇粗醋 cuan攒窜篡
cui催崔摧粹翠脆萃 cun存寸村竴 cuo剉挫措磋错 da大打搭瘩答达鞑 dai代傣呆大岱带待怠戴歹袋贷逮黛 dan丹但单惮担旦氮淡石耽胆蛋诞 dang党垱当挡档荡 dao倒刀到叨导岛悼捣盗祷稻蹈道 de地得德的
dei得 deng凳澄灯登瞪等邓 di低地堤帝底弟抵提敌棣滴狄的砥笛第缔蒂迪递邸 dian佃典垫奠店殿淀滇点电甸颠 diao吊掉钓雕 die叠爹牒碟蝶谍跌迭 ding丁叮定盯订钉顶鼎 diu丢
dong东侗冬冻动咚懂栋洞董 dou兜抖斗窦豆逗都陡 du嘟堵妒度杜毒渡独督睹肚读赌都 duan断段短端缎锻 dui兑堆对队 dun吨墩敦炖盾蹲顿 duo咄哆垛垜堕多夺度掇朵舵跺躲 e俄厄噩娥峨恶愕扼萼遏鄂额饿鳄鹅
en恩 er二儿尔而耳饵 fa乏伐发法筏罚阀 fan凡勫反帆梵樊泛烦犯番繁翻范蕃藩贩返饭 fang仿坊妨房放方纺肪芳访防 fei匪啡妃废扉斐沸肥肺菲费鐨非飞 fen份分吩坟奋愤氛汾焚粉粪纷芬酚
feng丰俸冯凤奉封峰疯缝蜂讽逢锋风 fo佛 fou否 fu付伏俘俯傅副咐复夫妇孵富幅府弗扶抚拂敷斧服浮父甫福符缚肤腐腑腹芙袱覆负赋赴辅辐釜鍑阜附驸 ga噶夹尬 gai丐改概溉盖该钙 gan尴干感敢杆柑甘肝赣赶
gang冈刚岗杠港纲缸钢 gao告搞皋稿糕膏高 ge个割各咯哥戈搁格歌疙盖胳葛阁隔革骼鸽 gei给 gen根跟 geng哽更梗羹耕耿 gong供公共功宫工巩弓恭拱攻蚣贡躬 gou勾够构沟狗苟購购钩
gu估古咕固姑孤故沽股菇谷贾辜雇顾骨鸪鼓 gua刮卦寡挂瓜褂 guai乖怪拐 guan关冠官惯棺灌管罐观贯馆 guang光广逛 gui圭归柜桂瑰硅规诡贵跪轨闺鬼龟 gun棍滚衮 guo国果椁裹过郭锅 ha哈
hai亥咳孩害海还骇骸 han函含喊寒屽悍憾捍撼旱汉汗涵罕翰韩 hang巷杭航行 hao号好毫浩灏耗蒿豪郝 he何劾合吓呵和喝核河盒禾荷褐贺赫颌鹤 hei嘿黑 hen很恨狠痕 heng亨哼恒横衡
hong哄宏弘洪烘红虹讧轰鸿 hou侯候厚后吼喉猴 hu乎互呼唬壶弧忽户扈护核沪湖狐瑚糊胡葫虎蝴鍙 hua划化华哗滑画花话 huai坏徊怀槐淮 huan唤宦寰幻患换桓欢浣焕环痪缓还鬟 huang凰恍惶慌晃煌皇荒谎鳇黄
hui会卉回徽恢悔惠慧挥晖晦毁汇灰绘讳诲贿辉 hun婚昏浑混魂 huo伙佸和惑或活火祸获豁货鈥霍 ji冀几击剂即及吉唧圾基奇妓嫉季寂寄己忌急戟技挤既期机极棘济激畸疾矶祭积稷稽籍系级纪给继绩缉羁肌脊计讥记跻辑迹际集饥鸡
jia价伽佳假加嘉夹嫁家架甲稼茄贾迦鎵钾颊驾 jian件俭健僭兼减剑剪坚奸尖建柬检歼渐溅煎监碱简箭簡肩舰艰荐见谏贱践蹇鉴键间 jiang僵匠奖姜将桨江浆疆蒋讲酱降
jiao交侥剿叫嚼娇搅教校椒浇焦狡矫礁窖绞缴胶脚蕉觉角轿较郊酵饺骄 jie介借劫姐届戒截捷接揭杰洁界皆睫竭结节藉街解诫阶 jin仅今劲尽巾斤晋津浸禁筋紧襟谨近进金锦 jing井京兢净境径惊敬景晶睛竞竟精经茎荆警镜阱靖静颈
jiong炯 jiu久九就揪救旧柩灸疚究纠舅酒阄 ju举俱具剧句局居巨惧拒拘据橘沮炬矩聚菊距车驹 juan倦卷圈娟捐涓眷鹃 jue决厥嚼崛抉掘爵绝觉角诀 jun俊军君均峻浚竣菌郡钧 ka卡咖喀 kai凯开慨楷
kan侃刊勘坎堪槛看瞰砍 kang亢康慷抗炕 kao拷烤考靠 ke克刻可壳客柯棵渴磕科苛课颗 ken垦恳肯 keng吭坑 kong孔恐控空 kou口叩寇扣 ku哭库枯窟苦裤酷 kua垮夸跨 kuai会块快筷蒯
kuan宽款 kuang况旷框狂眶矿 kui亏傀奎愧溃盔窥葵逵馈魁 kun困坤捆昆 kuo廓扩括阔 la啦喇垃拉腊落蜡辣 lai来睐莱赖 lan兰婪岚懒拦揽栏榄滥澜烂篮缆蓝览 lang廊朗浪狼琅郎 lao佬劳姥捞涝牢老落
le乐勒 lei儡勒垒擂泪类累蕾雷 leng冷愣棱 li丽例利力励历厉厘吏哩李栗梨漓犁狸理璃砾礼离立粒莉蠡里隶鲤黎 lia俩 lian帘廉怜恋敛濂炼练联脸莲连鏈链 liang两亮凉梁粮粱良谅踉辆量
liao了僚寥料疗缭聊辽 lie列劣咧烈猎裂 lin临凛林淋琳磷邻霖鳞 ling令伶凌另岭灵玲羚苓菱铃陵零领龄 liu六刘柳榴流浏溜琉留瘤硫馏 long咙垄拢珑笼聋胧隆龙 lou剅搂楼漏陋露
lu卢卤庐录戮炉碌禄绿胪芦虏赂路陆露颅鲁鹿麓 luan乱卵 lun仑伦沦论轮 luo洛珞络罗萝落螺裸逻锣骆骡 lv侣吕屡履律旅氯滤率绿缕虑铝驴 lve掠略 ma吗嘛妈杩玛码蚂马骂麻 mai买卖埋脉迈麦
man慢曼满漫瞒蔓蛮馒 mang忙氓盲芒茫莽 mao冒卯帽毛猫矛茂茅貌贸 me么 mei妹媒媚嵋昧枚梅每没煤玫眉美酶霉魅 men们门闷 meng孟朦梦猛盟萌蒙锰 mi密弥泌眯秘米縻蜜觅谜迷醚靡麋
mian免冕勉棉沔眠绵缅面 miao妙庙描瞄秒苗 mie灭蔑 min敏民闽 ming冥名命明铭鸣 miu谬 mo墨寞抹摩摸无末模没沫漠磨脉膜莫蓦蘑銆陌魔默 mou某谋 mu亩募墓姆幕慕拇暮木模母沐牟牡牧目睦穆
na呐哪娜拿纳那钠 nai乃奈奶耐 nan南喃楠男难 nang囊 nao恼挠瑙脑闹 ne呢 nei内 nen嫩 neng能 ng嗯 ni你倪匿尼拟泥腻逆 nian年念拈碾粘辗 niang娘酿 niao尿鸟 nie孽捏涅聂
nin您 ning凝宁 niu扭拗牛纽 nong农弄浓脓 nu努奴弩怒 nuan暖 nuo懦挪糯诺难 nv女 nve虐 o哦 ou偶呕欧藕 pa帕怕爬琶趴 pai徘拍排派牌迫 pan判叛攀潘畔盘盼胖蟠 pang乓庞旁胖
pao抛泡炮袍跑 pei佩培沛胚裴赔配陪 pen喷盆 peng彭怦抨捧朋棚澎烹碰篷膨蓬鹏 pi丕僻劈匹否啤屁批披毗琵疲皮脾譬辟 pian便偏扁片篇骗 piao漂票飘 pie撇瞥 pin品嫔拚拼聘贫频
ping乒冯凭坪屏平瓶苹萍评 po坡婆泊泼破迫颇魄 pou剖 pu仆埔扑普暴曝朴浦瀑脯菩葡蒲谱铺 qi七乞企其凄启器圻奇契妻岂弃戚旗期杞栖棋欺歧气汽泣漆琦砌祁祈祺绮耆葺蕲起迄骑鳍齐 qia卡恰洽
qian乾前千嵌欠歉浅潜牵签虔谦谴迁遣钱铅黔 qiang墙强抢枪羌羟腔跄 qiao乔侨俏壳峭巧悄敲桥瞧窍雀鞘 qie且切妾怯窃茄 qin亲侵勤寝擒琴禽秦笉钦 qing亲倾卿庆情擎晴殑氢清请轻青顷 qiong琼穷
qiu丘仇囚求球秋裘邱酋 qu区去取娶屈曲渠瞿衢觑趋趣躯驱 quan全券劝圈拳权泉犬 que却确缺阙雀 qun群裙 ran冉染然燃 rang嚷壤攘让 rao扰绕饶 re惹热 ren人仁仞任刃妊岃忍紝认韧饪 reng仍扔
ri日 rong容戎溶熔绒茸荣蓉融 rou柔肉鍒 ru乳儒入如汝蠕辱 ruan软阮 rui瑞蕊锐 run润 ruo弱若 sa撒洒萨 sai塞赛 san三伞散繖 sang丧嗓桑 sao嫂扫骚 se塞涩瑟色 sen森
seng僧 sha傻厦啥杀沙煞砂纱莎霎鲨 shai晒筛色 shan删单善姗山扇擅杉栅煽珊缮膳衫闪陕 shang上伤商尚晌汤裳赏 shao勺召哨少梢烧稍绍邵 she奢射慑摄涉社舌舍蛇设赦
shen什伸参呻娠婶审屾慎沈深渗甚申神绅肾身 sheng乘剩升圣声牲生盛省绳胜 shi世事什仕似使侍势十史士失始实室尸市师式拾施时是氏湿狮矢石示蚀视誓识试诗适逝释鍦食饰驶 shou兽受售守寿手授收熟狩瘦鏉首
shu书倏叔墅属庶恕抒数暑曙术束枢树梳殊淑熟疏竖署舒蔬薯蜀赎输述鼠 shua刷耍 shuai刷帅摔率甩衰 shuang双爽霜 shui水睡税说谁 shun瞬舜顺 shuo朔烁硕说 si丝伺似厮司嗣嘶四寺思撕斯死祀私肆饲
song宋嵩松淞耸讼诵送颂 sou嗽搜艘 su俗塑宿溯稣簌粟素肃苏诉速 suan算酸 sui岁碎祟虽遂隋随隧髓 sun孙损 suo嗦所梭琐索缩锁 ta他塌塔她它拓榻踏 tai台太态抬汰泰胎苔
tan叹坛坦弹探摊檀毯滩潭炭痰瘫碳谈谭贪 tang倘唐堂塘棠汤烫糖膛趟躺 tao套掏桃涛淘滔萄讨逃陶韬 te特 teng疼腾藤 ti体剔啼屉惕提替梯涕踢蹄题 tian填天添甜田 tiao挑条眺调跳 tie帖贴铁
ting亭停厅听庭廷挺烃艇 tong同桐桶潼痛童筒统通铜 tou偷头投透骰 tu兔凸吐图土屠徒涂秃突途 tuan团湍湪鏄 tui推腿退 tun吞屯臀豚 tuo唾妥庹托拓拖椭脱陀驼 wa哇娃挖洼瓦蛙袜 wai外歪
wan万丸婉完宛弯挽晚湾烷玩皖碗腕蔓蜿豌顽 wang亡妄往忘旺望枉汪王网 wei为伟伪位卫危味唯喂围委威尉尾巍帷微惟慰未渭畏纬维胃苇萎薇谓违鍏韦魏 wen吻文温稳紊纹蚊问闻 weng嗡翁 wo倭卧我握斡沃涡窝
wu乌五伍侮兀务勿午吴吾呜坞屋屼巫恶悟无晤梧武毋污物舞芜蜈诬误雾 xi习吸喜嘻夕媳希席徙息悉惜戏昔晰析洗浠溪烯熄熙牺犀玺禧稀系细羲膝袭西鎴锡隙 xia下侠匣厦吓夏峡暇狭瞎虾辖霞
xian仙先县咸娴嫌宪弦掀显献现纤线羡腺衔见贤酰闲限险陷鲜 xiang乡享像厢向响巷想橡湘相祥箱翔襄详象镶降项饷香 xiao傚削哮啸孝宵小效晓校消潇硝笑肖萧逍销霄 xie些写协卸屑懈挟携斜械歇泄泻胁蟹血解谐谢邪鞋
xin信心新欣芯薪衅辛锌馨 xing兴刑型姓幸形性星杏省腥行邢醒 xiong兄凶匈汹熊胸雄 xiu休修嗅宿朽秀绣羞臭袖 xu叙吁墟婿序徐旭畜絮绪续胥蓄虚许需须 xuan券喧宣悬旋玄璇眩绚轩选 xue削学穴薛血雪
xun勋寻巡循旬殉汛熏训讯询迅逊驯鲟 ya丫亚压呀哑崖押涯牙芽衙讶雅鸦鸭 yan严厌咽堰奄嫣宴岩延彦掩檐殷沿淹演炎烟焉焰燕盐眼研筵艳蜒衍言阎雁颜验 yang仰养央扬杨样氧洋痒羊鍚阳鸯
yao吆咬妖姚幺摇瑶窑约耀肴腰药要谣遥邀钥 ye业也冶叶咽夜椰液爷耶野页 yi一义乙亦亿以仪伊依倚医夷姨宜尾已异彝役忆怡意懿抑揖易椅槸毅溢熠疑疫益矣移绎翊翌翼胰艺蚁衣裔议译诣谊贻逸遗颐驿
yin印吟因姻寅尹引殷淫瘾茵荫諲银阴隐音饮 ying婴应影映樱瀛盈硬英荧莹萤营蝇赢迎郢颖鹰 yo哟 yong佣勇庸拥永泳涌用甬雍 you优佑又友右哊尤幼幽忧悠攸有油游犹由诱邮黝
yu与予于余俞喻域娱宇寓屿御愈愉愚欲浴淤渔渝狱玉瑜禹禺羽育舆芋裕誉语谕豫逾遇郁隅雨预鱼 yuan元冤原员园圆垣垸宛怨愿援沅渊源猿缘苑袁辕远院鸳 yue乐岳悦曰月瀹粤约越跃钥阅 yun云允匀员孕晕蕴运郧酝陨韵 za咋扎杂砸
zai仔再在宰栽灾载 zan咱攒暂赞 zang脏葬藏赃 zao凿噪早枣澡灶燥皂糟藻躁造遭 ze则择泽责 zei贼 zen怎 zeng增憎赠 zha扎榨炸眨诈闸 zhai债宅寨择摘斋窄 zhan占展崭战斩栈沾湛盏瞻站绽詹颤
zhang丈仗帐张彰掌杖涨漳璋章胀账障 zhao兆召找招昭朝沼照着罩肇诏赵钊 zhe哲折浙着者著蔗褶这遮鹧 zhen侦圳振斟朕枕珍疹真祯诊贞针镇阵震 zheng争征怔拯挣政整正症睁筝蒸证郑铮
zhi之侄值制只址峙帜志执指挚掷支旨智枝植止殖汁治滞直知秩稚纸织置职肢脂至致芝芷识质趾 zhong中仲众忠种终肿衷重钟 zhou周咒宙州昼洲皱粥肘舟轴骤 zhu主住助嘱属朱柱株注烛煮猪珠瞩祝竹竺筑著蛛诛诸贮逐铸驻
zhua抓爪 zhuan专传撰砖赚转 zhuang壮妆庄撞桩状装 zhui坠椎缀追锥 zhun准 zhuo卓捉桌浊灼琢着酌 zi仔兹咨姊姿子字孜梓滋秭紫缁自资 zong宗总棕纵综踪鍐 zou奏走邹 zu卒族祖租组足鏃阻
zuan纂钻 zui咀嘴最罪醉 zun尊遵 zuo佐作做坐左座昨琢
`;

/** Groups of similar shapes. */
const SHAPES =
  '己已巳 平干乎 习刁 晒洒 调凋 山川  末未木本术 戊戌戍 侯候 拨拔 折拆析 治冶 贯惯 辩辨辫 晴睛清情请 人入八 大太犬 土士 干千于 日曰目 天夫无 午牛 乌鸟 免兔 密蜜 梁粱 ' +
  '徒徙 幕墓慕募暮 准淮 阵陈阶 县具 住往 历厉 今令 待侍持 复覆 练炼 杨扬场 坚竖 贫贪 货贷 优忧扰 检捡 栋拣 提堤题 谋媒 洽恰 侧测 拥佣 抓爪 建健 晋普 ' +
  '没设 推椎 措错借惜 综棕 抉快块决 挥辉 缓暖 颁领 环坏 镜境 形型 振镇震 廉谦赚 峰锋蜂 编遍偏骗篇 辐幅福副富 券卷 哀衷衰 壁璧 崇祟 赢嬴 锻煅 瑞端湍 ' +
  '筹畴踌 躁燥操澡 缴激 徼邀 徽微 徵 弛驰 驻注柱 揭竭渴 榜磅镑傍 师帅 帐账胀 扩旷矿 泡炮抱饱 遗遣 诀决 竞竟 芒茫忙 侵浸 谐楷 拘抅 概慨溉 歧岐 ' +
  '枝技肢 杆竿秆 枢驱 构沟购 纠叫 纪记 纯钝 结洁 绩积债 织职识 级极 维唯惟难 续读 缘绿 稀希 税脱说锐悦 稳隐 程呈 秩铁 移侈 科料 种钟 租组祖阻 ' +
  '积识 统充 坡披波被 域城 执热势 增赠憎 壮状 处外 备各 夺奋 妨防访纺 始如 委季 孤狐 宁守宇 宣宜 审宙 导异 届届 岁罗 巡迅讯 帮邦 底低抵 废度 康唐 ' +
  '廷延 弃奔 张账 归旧 彻切 征证 径经 念今 态志 恒垣 患串 悟语 愿原 懂董 扶抚 批比 找戎 抗坑 护沪 担但胆 拓石 拟似 招召 择泽译 挂桂 指脂 按案 ' +
  '损捐 换焕涣唤 掌撑 控空 描苗猫 搏博膊 摘滴 摸模 撑掌 撤撒 播拨 敬警 数教 整正 斗头 料科 斩析 族旋 明朋 昌唱 春看 显湿 景影 智知 暴瀑 服报 期斯 ' +
  '机肌 权仅 村材 条务 来米 板版 林材 果课 标际 株殊 校较 核该 根很跟 格络 框筐 案宴 梯弟 棉锦 楼搂 槽糟 欠久 款疑 歉谦 母每 民氏 汇江 污巧 沙妙抄 ' +
  '沿铅 法去 注住 泽择 洪供 流疏 浅残 浓农 海悔侮 涉步 润闰 涨账 深探 温湿 源原 满瞒 漏露 演寅 潜替 激缴 灾灭 炎淡 点占 烈列 照昭 熟热 爱受 牵索 ' +
  '特持 犯范 独触 率卒 玩完 现规观 理埋 瑕暇 甚其 电由 画面 略咯 疏流 监蓝 盟萌 直真 看着 眼银 矛予 石右 研形 破玻 础储 确碓 示未 社杜 神伸 票漂 ' +
  '私利和 秀透 秋愁 税悦 究空 穿窄 站粘 竭揭 符附 第弟 等待 签险 简间 管官 篇遍 粮粱 精清 素索 紧坚 累果 约钓 红江 线钱 细田 终冬 缩宿 网冈 罚罪 ' +
  '置直 群郡 考孝 职积 联耳 肃萧 育盲 胜性 脉咏 脱锐 腐府 良食 节芍 英央 范犯 荐存 荣劳 落洛 蓝篮监 藏臧 虑虎 融隔 行仃 街行 补扑 装袋 裕欲 要耍 ' +
  '见贝 规现 视祝 览鉴 解触 言信 订打 讨付 训川 议仪 论伦 评平 诉拆 询洵 该核 详祥 诺若 谈淡 谊宜 贡页 财材 责贵 败贩 贴站 费弗 资姿 赔陪 赛寒 ' +
  '走去 赴扑 超起 越趋 跨垮 路络 践残 踏塌 转传 轻经 载栽 较校 输愉 辖割 达过 迁近 运云 还环 进近 远运 违讳 连莲 迟识 述术 追迫 退迟 适活 选先 透秀 ' +
  '通诵 速束 造选 逐遂 遇偶 道首 遭曹 郊效 部陪 配妃 酬洲 采菜 释译 里重 量童 金全 针计 钱线 铁秩 银根 链连 锐脱 错借 键健 长张 闭闲 问间 闸间 阅悦 ' +
  '队从 防访 附付 际标 陆陕 限很 院完 除徐 险检捡俭 随隋 隔融 难准 雪雷 需儒 震振 静净 项顶 顺须 预顶 频频 题提 风凤 食良 饮饭 馆管 首道 验检 高亮 ' +
  '国围园团 主王玉 心必 义又叉 市布 力刀 为办 伟伪 体休 信言 促捉 保堡 修悠 党觉 公分 共兵 兴头 关并 农衣 军写 击出 划刘 创枪 别则 制致 前肖 加如 ' +
  '务条 动功 助肋 劳荣 医区 升井 半羊 协胁 单早 占点 卫工 印仰 厅斤 友反 发友 取最 变恋 古石 台合 史吏 司同 合会 名各 向问 吸级 告吉 员贝 呼乎 命念 ';

const READ: readonly [RegExp, string][] = [
  [/^([zcs])h/u, '$1'],
  [/^l/u, 'n'],
  [/([aei])ng$/u, '$1n'],
];

let groups: Map<string, readonly string[]> | undefined;

/** Whether one is often written for the other. Sounds are compared as they are mixed up: without tones, zh as z, l as n, ang as an. */
export function isConfusable(a: string, b: string): boolean {
  // made when first asked: hardly any text asks
  groups ??= readGroups();
  const of = groups.get(b);
  return groups.get(a)?.some((group) => of?.includes(group)) ?? false;
}

function readGroups(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const put = (name: string, characters: string): void => {
    for (const c of characters) {
      const names = found.get(c);
      if (names) names.push(name);
      else found.set(c, [name]);
    }
  };
  for (const entry of READINGS.trim().split(/\s/u)) {
    const [sound = ''] = /^[a-zü]+/u.exec(entry) ?? [];
    put(
      READ.reduce((name, [pattern, as]) => name.replace(pattern, as), sound),
      entry.slice(sound.length),
    );
  }
  for (const shapes of SHAPES.trim().split(' ')) put(shapes, shapes);
  return found;
}
