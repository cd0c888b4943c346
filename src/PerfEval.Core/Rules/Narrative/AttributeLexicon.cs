using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// Attributes (性质, 地点, 发放方式, 实施周期 …) that a project has once, how each is told, and which words mean the same. An attribute
/// is one entry here: a pattern whose group “v” is what is told, and classes of values that exclude each other.
/// </summary>
internal static partial class AttributeLexicon
{
    /// <summary>Values of different classes contradict; with no classes every other wording does.</summary>
    internal sealed record Entry(string Name, Regex Told, (string Class, Regex Words)[] Classes)
    {
        public string? ClassOf(string value) =>
            Classes.Length == 0 ? value : Classes.Where(c => c.Words.IsMatch(value)).Select(c => c.Class).FirstOrDefault();
    }

    public static IReadOnlyList<Entry> All { get; } =
    [
        new("性质", Nature(), [("延续性", Words("延续|经常性|常年性")), ("新增（一次性）", Words("新增|一次性"))]),
        new("建设性质", Building(), [("新建", Words("^新建")), ("改扩建", Words("改建|扩建|改扩建|改造")), ("续建", Words("续建")), ("迁建", Words("迁建"))]),
        new("地点", Place(), []),
        new("实施单位", Body(), []),
        new("中标单位", Winner(), []),
        new("发放方式", HandOut(), [("打卡", Words("一卡通|打卡|社保卡|银行卡|转账|代发|直达")), ("现金", Words("现金"))]),
        new("支付方式", Payment(), [("直接支付", Words("直接支付")), ("授权支付", Words("授权支付"))]),
        new("补助方式", Subsidy(), [("后补助", Words("先建后补|后补助|以奖代补")), ("预拨", Words("先拨后建|预拨|先补后建|先行预付"))]),
        new("资金拨付方式", Instalments(), [("一次性", Words("一次性")), ("分批", Words("分"))]),
        new("实施期限", Term(), []),
        new("资金来源", Source(), []),
        new("实施方式", Manner(), [("自行", Words("自行|自主|自营|自建")), ("委托", Words("委托|外包|购买服务|代建"))]),
    ];

    // Words and nothing that repeats: safe on any text without an automaton, which would take long to build.
    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    // “本项目性质为延续项目”, “该项目为2021年新增项目”, “项目属一次性项目”
    [GeneratedRegex("(?:(?:该|本)?项目(?:的)?(?:性质|类型|属性)?)(?:为|属于|属|是|系|：|:)+(?:20\\d{2}年)?(?:度)?(?:跨年度?|当年|县级|市级|本级|财政|专项|新设立?|设立|批准|安排|的)*(?<v>延续|新增|一次性|经常性|常年性)(?:性)?(?:的|新增|一次性|支出|延续)*(?:项目|支出|专项)|项目(?:性质|类型|属性|类别|分类)[：:为是]?[ \t]*(?:[^。；\n]*?[☑√■✓✔☒][ ]*)?(?<v>延续|新增|一次性|经常性|常年性)(?:性)?(?=项目|[ \t]|。|，|；|$)")]
    private static partial Regex Nature();

    [GeneratedRegex("(?:(?:该|本)(?:项目|工程)|项目)(?:的)?(?:建设)?(?:性质)?(?:为|属于|属|是|系|：|:)(?:在[^，。；]{2,14}?(?:基础上)?(?:进行)?的)?(?<v>新建|改建|扩建|改扩建|续建|改造)(?:性质的?|类)?(?:项目|工程)|(?:项目|工程)?建设性质(?:为|属于?|是|系|：|:)+(?<v>新建|改建|扩建|改扩建|续建|改造|迁建)(?=[，。；、]|$)|(?:该|本)(?:工程|项目)(?:的)?性质(?:为|属于?|是|系|：|:)+(?<v>新建|改建|扩建|改扩建|续建|改造|迁建)(?=[，。；、]|$)")]
    private static partial Regex Building();

    // “建设地点位于城关镇东街村”: the township tells
    [GeneratedRegex("(?<![\\u4e00-\\u9fa5]{3}站|厂|库|期|段)(?:项目)?(?:建设|实施)(?:地点|地址|区域)(?:位于|为|在|是|：|:)+(?<v>[\\u4e00-\\u9fa5]{1,12}?(?:镇|乡|街道|社区|村|区|县))")]
    private static partial Regex Place();

    [GeneratedRegex("(?<!主管|监理|设计|勘察)(?:项目)?(?:具体)?(?:实施|承担)单位(?:为|是|：|:)+(?<v>[\\u4e00-\\u9fa5]{3,24}?(?:局|委|办|中心|公司|政府|院|所|站|校|处|队))(?=[，。；、\\s]|$)|(?<v>[\\u4e00-\\u9fa5]{3,24}?(?:局|委|办|中心|公司|政府|院|所|站|校|处|队))为(?:本|该)?项目(?:的)?(?:实施|承担)单位")]
    private static partial Regex Body();

    [GeneratedRegex("(?<!监理|设计|勘察|审计|检测)(?:施工)?(?:中标|承建|施工)(?:单位|人|企业|公司)(?:为|是|：|:)+(?<v>[\\u4e00-\\u9fa5]{4,24}?公司)|由(?<v>[\\u4e00-\\u9fa5]{4,24}?公司)(?:中标|承建)")]
    private static partial Regex Winner();

    // “补助资金通过一卡通直接发放到户”, “以现金方式发放”
    [GeneratedRegex("(?:补助|补贴|救助|资金|奖补|慰问)[^，。；]{0,10}?(?:通过|以|采取|采用|按)[^，。；]{0,8}?(?<v>一卡通|打卡|社保卡|银行卡|银行转账|银行代发|现金)[^，。；]{0,10}?(?:发放|兑付|拨付|支付|兑现)")]
    private static partial Regex HandOut();

    [GeneratedRegex("(?:资金|经费|款项)[^，。；]{0,8}?(?:采用|采取|实行|通过|以|为|按)(?:的|了|国库集中支付)*(?:财政)?(?<v>直接支付|授权支付)(?:的)?(?:方式|形式|办法)?(?=[，。；]|$|支付|拨付)|由[^，。；]{0,4}财政(?:局)?(?<v>直接支付|授权支付)(?=[，。；]|$|到|给|至)|国库集中支付[^。；]{0,6}?(?<v>直接支付|授权支付)")]
    private static partial Regex Payment();

    [GeneratedRegex("(?:资金|补助|补贴|经费)[^，。；]{0,8}?(?:采取|采用|实行|按照?|以)(?:了|的)?[^，。；]{0,8}?(?<v>先建后补|后补助|以奖代补|先拨后建|先补后建|预拨)")]
    private static partial Regex Subsidy();

    // “资金采取一次性拨付方式” | “分三批将资金拨付至实施单位”; 补助对象 are paid in their own ways.
    [GeneratedRegex("(?:资金|经费)[^，。；]{0,6}?(?<v>一次性)(?:足额|全额|全部)?(?:拨付|下达|支付)|(?<v>分[两二三四五六七八九十\\d]{1,2}[批次期])(?:将)?(?:项目|专项|财政|补助)?(?:资金|经费)?(?:拨付|下达)(?=到|至|给|资金|项目|。|，)|(?:资金|经费)[^，。；]{0,6}?(?<v>分[两二三四五六七八九十\\d]{1,2}[批次期])(?:拨付|下达)")]
    private static partial Regex Instalments();

    [GeneratedRegex("(?:该|本)?(?:项目)?(?:实施|建设|执行|服务)(?:周期|期限|工期|期)(?:为|是|共|：|:)+(?<v>\\d{1,2}个月|\\d{1,2}年|[一二两三四五]年)(?!度|[\\d至到-])")]
    private static partial Regex Term();

    [GeneratedRegex("(?:资金|经费|投资)[^，。；]{0,6}?(?:全部|全额)?(?:由|来源于|来自)(?<v>中央|省级|市级|县级|区级|乡镇|自筹)(?:财政)?(?:资金|预算|配套)?[^，。；]{0,2}?(?:全额|全部|统一)(?:承担|安排|负担|拨付|保障|解决)|(?:资金|经费)(?:全部|均)(?:为|来源于|来自|由)(?<v>中央|省级|市级|县级|区级|乡镇|自筹)(?:财政)?(?:资金|预算)?(?:安排|承担|拨款)?(?=[，。；]|$)")]
    private static partial Regex Source();

    [GeneratedRegex("(?:该|本)项目[^，。；]{0,6}?(?:采用|采取|实行|由)(?:本?单位|我局|我单位)?(?<v>自行|自主|委托)(?:第三方|专业机构|中介机构)?(?:组织)?(?:实施|建设|管理|运营|运维)")]
    private static partial Regex Manner();
}
