using System.Text.RegularExpressions;

namespace PerfEval.Core.Masking;

/// <summary>Tells the name of a person (姓名) from other words of two to four letters: by its surname, and by not being a word that a form has.</summary>
internal static partial class PersonName
{
    private const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀惠甄曲封储靳段焦巴牧隗谷车侯班仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶司黎薄白蒲邰鄂索赖卓蔺屠蒙池乔胥闻党翟谭贡申扶冉雍桑桂濮牛寿边燕冀尚农温庄晏柴瞿阎连茹习艾向古易慎戈廖庾暨衡耿满匡文寇欧聂晁敖冷辛阚那简饶曾沙鞠丰关查荆游权盖肖闫付代覃岳帅涂佟佘苟谌冼苑邸仝楚盘阳晋成全于晁";

    private const string Compounds = "欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|长孙|宇文|独孤|南宫|呼延|澹台|轩辕|申屠|拓跋|赫连";

    /// <summary>王小明, 王 明, 欧阳小明, 阿依古丽·买买提: the longest first.</summary>
    public const string Pattern =
        "(?:(?:" + Compounds + ")[\u4e00-\u9fa5]{1,2}|[\u4e00-\u9fa5]{1,8}(?:[·•・‧][\u4e00-\u9fa5]{1,8}){1,3}|[" + Surnames + "][\u4e00-\u9fa5]{2}|[" + Surnames + "][ \u3000]{0,4}[\u4e00-\u9fa5])";

    /// <summary>Where a name ends: before anything but a letter, or before a word that stands behind names. A star is the rest of a masked name, a colon makes it a label.</summary>
    public const string End =
        "(?=(?:$|[^\u4e00-\u9fa5A-Za-z×*·•])|联系|电话|手机|签[字名章]|盖章|同志|填[表报]|审核|复核|制表|负责人|职[务称])(?![ \u3000]{0,4}[：:])";

    // 王某某 is masked already; the others stand in no name.
    private const string NoLetters = "某的了着们被把";

    /// <summary>True for words that <see cref="Pattern"/> takes for a name and that are none.</summary>
    public static bool IsWord(string words)
    {
        var plain = Plain(words);
        return plain.Any(c => NoLetters.Contains(c, StringComparison.Ordinal)) || plain.EndsWith('地') || Words().IsMatch(plain) || plain.Length == 3 && (Titles().IsMatch(plain) || Bodies().IsMatch(plain));
    }

    /// <summary>A whole cell below 姓名 may be a name without a Chinese surname: 巴特尔, 扎西多吉.</summary>
    public static bool IsWhole(string words)
    {
        var plain = Plain(words);
        return Whole().IsMatch(plain) && !IsWord(plain) && !NoName().IsMatch(plain) && !Titles().IsMatch(plain) && !Bodies().IsMatch(plain);
    }

    public static bool StartsWithCompound(string words) => CompoundStart().IsMatch(words);

    public static string Plain(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("^(?:" + Compounds + ")[\u4e00-\u9fa5]{1,2}$")]
    private static partial Regex CompoundStart();

    // Words of forms and reports that begin like a surname. 金额, 单位, 项目, 成本 … stand beside 负责人 in the head of a table.
    [GeneratedRegex("^(?:单位|单项|项目|金额|金融|文号|文件|文化|方案|方式|方法|方面|方向|管理|安全|安排|安置|安装|应急|应付|应用|应当|成本|成员|成果|成效|成立|全部|全体|全面|全年|全县|全市|全省|程序|程度|任务|任职|于是|关于|关系|关键|权限|权责|解决|解释|支出|支付|支持|支部|高度|高效|高中|高新|党委|党组|党员|党政|农业|农村|农户|农田|农民|边界|边远|古建|路线|路灯|房屋|房建|江河|路面|施工|施行|包括|包含|包干|简要|简单|连续|连接|向上|向下|查看|查询|满意|满分|温度|强化|强度|曲线|封面|段落|焦点|车辆|车间|常规|常务|常委|常态|康复|贺信|云计算|石油|石材|雷达|毛利|毛石|易地|武装|符合|司法|白天|古树|阳光|代表|代办|代码|代理|付款|付清|丰富|冷链|游客|盖章|公章|华侨|华东|华南|林业|林地|林场|田间|田园|水利|马路|马上|牛羊|米面|郭村|万元|万亩|万人|万户|金秋|左右|左岸|卫生|卫健|危房|经办|经费|计划|计量|计财|教育|有关|江北|江南|江苏|云南|湖南|贵州|广东|河南|河北|山东|山西|安徽|甘肃|宁夏|吉林|黑龙江|齐全|齐抓|史料|严格|严重|康养|平均|年度|时间|钟点|常住|祖国|景区|景观|申请|申报|申领|扶贫|扶持|荣誉|宣传|宣讲|章节|盛会|和谐|广播|和平|惠民|惠农|牧民|牧业|牧区|养老|宁可|顾问|顾客|梅花|苗木|花卉|柏油|陶瓷|华光|沙石|沙土|燕麦|那么|那些|尚未|尚有|尚可|连同|曾经|曾有|都是|索引|诸多|惠及|储备|储存|农机|农技|农资|农林|农水|班子|班级|班组|宫颈|谷物|甘蔗|厉行|龙头|蒙古|申诉|满足|景点|应收|应报|应缴|应到|房产|房租|解除|解放|支撑|支队|支农|支教|强制|包装|季度|季节|高温|高标准|高质量|高龄|高校|高层|高速|高压|管护|管网|管道|管线|管委会|管控|莫名|万达|符号|马铃薯|黄河|长江|方便|方可|左侧|右侧|喻为|乐器|乐园|安居|安保|安防|安监|安心|常见|齐心|康乐|温室|古镇|古城|古村|鱼塘|阳台|盘活|盘点|晋升|晋级|关爱|关怀|关注|关闭|权益|权属|权重|查验|查处|查明|冷库|游泳|丰收|欧盟|文明|文旅|文体|文书|文本|文字|文教|满员|向导|连片|连带|习惯|艾滋病|简介|简报|简易|简表|代收|代发|代建|付息|全程|全额|全覆盖|全科|全程序|成人|成品|成交|成功|成绩|成套|成熟)$")]
    private static partial Regex Words();

    [GeneratedRegex("(?:局长|主任|科长|处长|书记|县长|区长|市长|镇长|乡长|校长|院长|股长|站长|所长|队长|部长|厅长|组长|行长|社长|馆长|主席|主管|总监|经理|老师|先生|女士|小姐|同志|会计|出纳|医生|医师|工程师|师傅|总|工|局)$")]
    private static partial Regex Titles();

    // 安监局, 农经站, 施工方: offices and parties in short
    [GeneratedRegex("(?:[局股室部处所站厅委办队组镇乡村县市区院校方员度率额费款性]|[监保务教建管技计综]科|单位|公司|中心)$")]
    private static partial Regex Bodies();

    [GeneratedRegex("^[\u4e00-\u9fa5]{2,5}$|^[\u4e00-\u9fa5]{1,8}(?:[·•・‧][\u4e00-\u9fa5]{1,8}){1,3}$")]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:无|暂无|没有|略|不详|同上|同前|详见.*|见.*|附.*|合计|小计|总计|共计|累计|其他|其它|备注|以上|以下|本人|集体|多人|若干|等.*|空白|未.*|待.*|各.*|全.*|本.*|上.*|下.*|第.*|共.*|每.*|姓名|户主|性别|年龄|职务|职称|签字|签名|盖章|日期|编号|序号|身份证.*|住址|地址|电话.*|联系.*|手机.*|金额.*|开户.*|银行.*|账号|卡号|户数|人数|面积|数量|单价|标准|说明|是|否|男|女|.*(?:单位|名称|金额|情况|部门|项目|资金|指标|目标|类别|类型|合计|小计|人员|人数|标准|补助|补贴|企业|农户|群众|学生|职工|村民|居民|[数率额费款表式证号类级性]))$")]
    private static partial Regex NoName();
}
