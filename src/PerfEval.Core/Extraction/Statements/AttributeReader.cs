using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports.Statements;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>
/// Reads the attributes (属性) that a clause tells: who does which part of the work, where it stands, how long it takes, in how many pieces and how often it's
/// done or paid, by oneself or by others.
/// </summary>
internal static partial class AttributeReader
{
    public static IEnumerable<AttributeTold> Read(ClauseText clause, Thing subject)
    {
        if (NotPlain().IsMatch(clause.Words) || Changed().IsMatch(clause.SentenceWords)) return [];
        var of = subject.Key == Thing.Whole || OfTheProject().IsMatch(subject.Key) ? "" : subject.Key;
        return OrganizationReader.Read(clause).Concat(Places(clause, of)).Concat(Terms(clause)).Concat(Pieces(clause)).Concat(Turns(clause, of)).Concat(Hands(clause, of)).Concat(Sources(clause)).Concat(Levels(clause));
    }

    private static AttributeTold Told(ClauseText clause, string name, string of, string value, Group at) =>
        new(name, of, value, new TextSpan(clause.Span.Start + at.Index, at.Length));

    // “平台机房设在市公安局指挥中心三楼”
    private static IEnumerable<AttributeTold> Places(ClauseText clause, string of)
    {
        if (Place().Match(clause.Words) is not { Success: true } m) yield break;
        var thing = ThingReader.Read(m.Groups["of"].Value) is { IsNamed: true } named ? (named.Key == Thing.Whole || PlaceOnly().IsMatch(named.Key) ? "" : named.Head) : of;
        yield return Told(clause, "地点", thing, m.Groups["v"].Value, m.Groups["v"]);
    }

    // “项目建设期为2年”, “建设期限18个月”: in months; days stay days.
    private static IEnumerable<AttributeTold> Terms(ClauseText clause)
    {
        if (Term().Match(clause.Words) is not { Success: true } m || Lengthened().IsMatch(clause.SentenceWords)) yield break;
        var number = int.TryParse(m.Groups["n"].Value, out var n) ? n : (int)(ChineseNumeral.Parse(m.Groups["n"].Value.Replace('两', '二')) ?? 0);
        if (number == 0) yield break;
        var value = m.Groups["u"].Value switch { "年" => number * 12, _ => number };
        var unit = m.Groups["u"].Value is "年" or "个月" ? "个月" : "天";
        yield return Told(clause, TermName(m.Groups["label"].Value) + unit, "", value.ToString(CultureInfo.InvariantCulture), m.Groups["v"]);
    }

    private static string TermName(string label) =>
        label.Contains("工期", StringComparison.Ordinal) ? "建设期" : label.Contains("质保", StringComparison.Ordinal) || label.Contains("保修", StringComparison.Ordinal) ? "质保期" : label.Contains("服务", StringComparison.Ordinal) || label.Contains("合同", StringComparison.Ordinal) ? "服务期" : label.Contains("管护", StringComparison.Ordinal) || label.Contains('租', StringComparison.Ordinal) ? label[..2] + "期" : "建设期";

    // “分两批实施”, “一次性付款”, “按进度分三期支付”
    private static IEnumerable<AttributeTold> Pieces(ClauseText clause)
    {
        if (Piece().Match(clause.Words) is not { Success: true } m || Retention().IsMatch(clause.Words)) yield break;
        var count = m.Groups["n"] is { Success: true } n ? int.TryParse(n.Value, out var number) ? number : (int)(ChineseNumeral.Parse(n.Value.Replace('两', '二')) ?? 0) : m.Groups["once"].Success ? 1 : 0;
        var verb = m.Groups["verb"].Value;
        // 工程款 is paid by its contract, whatever the verb.
        var name = verb is "付款" or "支付" or "付清" or "结算" || Price().IsMatch(clause.Words) ? "付款批次" : verb is "拨付" or "下达" ? "拨付批次" : verb is "发放" or "兑付" ? "发放批次" : "实施批次";
        yield return Told(clause, name, "", count == 0 ? "多" : count.ToString(CultureInfo.InvariantCulture), m.Groups["v"]);
    }

    // “网络租赁费按季度结算”, “巡防补贴于年底一次性发放”: only of a thing that is named
    private static IEnumerable<AttributeTold> Turns(ClauseText clause, string of)
    {
        if (Turn().Match(clause.Words) is not { Success: true } m) yield break;
        // “报酬由县局造册，经财政惠农系统按月打到社保卡上”: the way is no thing.
        var named = TurnWay().IsMatch(m.Groups["of"].Value) ? Thing.None : ThingReader.Read(m.Groups["of"].Value);
        var thing = named.IsNamed && named.Key != Thing.Whole ? named.Key : of;
        // “报酬由县局造册，…按月打到社保卡上”
        if (thing.IndexOf('由', StringComparison.Ordinal) is >= 2 and var by) thing = thing[..by];
        if (thing.Length < 2) yield break;
        yield return Told(clause, "周期", thing, m.Groups["t"].Value[..1], m.Groups["v"]);
    }

    // “运维服务由科信科自行承担” against “运维服务外包给第三方公司”
    private static IEnumerable<AttributeTold> Hands(ClauseText clause, string subject)
    {
        // “县中心展厅由我部自行组织施工”: the work is of the thing that is named.
        if (subject.Length >= 2 && !Matter().IsMatch(clause.Words) && Making().IsMatch(clause.Words) && !Several().IsMatch(clause.Words))
        {
            if (OwnHands().Match(clause.Words) is { Success: true } alone) yield return Told(clause, "组织方式", subject, "自行", alone.Groups["v"]);
            else if (OtherHands().Match(clause.Words) is { Success: true } hired && !Helping().IsMatch(clause.Words)) yield return Told(clause, "组织方式", subject, "委托", hired.Groups["v"]);
            yield break;
        }
        if (Matter().Match(clause.SoFar) is not { Success: true } matter || (Matter().Match(clause.Words) is { Success: true } own ? own : matter) is not { } of) yield break;
        if (OwnHands().Match(clause.Words) is { Success: true } self && !Several().IsMatch(clause.Words)) yield return Told(clause, "组织方式", of.Value, "自行", self.Groups["v"]);
        else if (OtherHands().Match(clause.Words) is { Success: true } others && !Helping().IsMatch(clause.Words)) yield return Told(clause, "组织方式", of.Value, "委托", others.Groups["v"]);
    }

    // “资金由市财政全额保障” against “资金全部来源于省级转移支付”
    private static IEnumerable<AttributeTold> Sources(ClauseText clause)
    {
        if (Source().Match(clause.Words) is not { Success: true } m || PartOfMoney().IsMatch(clause.Words)) yield break;
        yield return Told(clause, "资金来源", "", m.Groups["v"].Value[..1], m.Groups["v"]);
    }

    private static IEnumerable<AttributeTold> Levels(ClauseText clause)
    {
        if (Level().Match(clause.Words) is { Success: true } m) yield return Told(clause, "等级保护级别", "", m.Groups["v"].Value, m.Groups["v"]);
    }

    // Changes, rules, plans, several lots: no plain statement of one attribute.
    [GeneratedRegex("变更|改为|调整为|流标|废标|重新|原计划|原定|续签|分别|起改|建议|下一步|扣\\d|如果")]
    private static partial Regex Changed();

    [GeneratedRegex("变更|改为|调整为|流标|废标|重新|原计划|原定|原|规定|办法|应当|应该|须|如果|若|拟|下一步|建议|上年|去年|以前|续签|补充|另行|新签|标段|[一二三四五]期工程|第[一二三四五六]包|分别|20\\d{2}年起|之前|以后|今后|后续|限额|标准")]
    private static partial Regex NotPlain();

    [GeneratedRegex("^(?:建设|项目|工程|实施|施工|合同|采购|资金|本|该)*$|建设项目$")]
    private static partial Regex OfTheProject();

    [GeneratedRegex("^(?<of>[^，。；]{0,16}?)(?:(?:建设|实施)?(?:地点|地址|选址|位置)(?:位于|为|在|是|：|定在)+|位于|设在|设于|设立在|坐落于|坐落在|建在|选址于|选址在|安装在|落户于?)(?<v>[\u4e00-\u9fa5A-Za-z0-9]{2,20})")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:项目|工程|建设|实施|具体|本|该|的)*(?:地点|选址|位置|地址)?$")]
    private static partial Regex PlaceOnly();

    [GeneratedRegex("(?<label>(?:项目|合同|工程)?(?:建设|实施|施工|执行|服务|管护|租赁|质保|保修)(?:周期|期限|工期|期)|(?:合同|计划)?工期|合同期限?|项目周期|质保期)(?:约定|总|共计?|计)*(?:为|是|：|:|共|不少于)?(?<v>(?<n>\\d{1,4}|[一二两三四五六七八九十]{1,2})(?<u>年|个月|天|日历天|日))(?!度|[\\d至到月])")]
    private static partial Regex Term();

    [GeneratedRegex("延长|顺延|缩短|调整|剩余|提前|满|超|逾|推迟|实际")]
    private static partial Regex Lengthened();

    [GeneratedRegex("(?<v>分(?<n>[两二三四五六七八九十]|\\d{1,2})(?:个)?(?:期|批次?|次|阶段|年)|(?<once>一次性)|按(?:工程|施工|合同)?进度(?:分期|分次|分批)?|分(?:期|批|次))(?:将|对|把|由|全部|足额|全额|组织|进行|统一|予以|逐步|资金|款项|补助资金|方式|采购、|、)*(?:[^，。；]{0,6}?)(?<verb>付款|支付|付清|结算|拨付|下达|发放|兑付|实施|建设|完成建设)")]
    private static partial Regex Piece();

    [GeneratedRegex("工程款|设备款|合同款|货款|服务费")]
    private static partial Regex Price();

    [GeneratedRegex("质保金|保证金|尾款|余款|预付|其中|每[批次期]")]
    private static partial Regex Retention();

    [GeneratedRegex("^(?:[^，。；]{1,8}(?:反映|介绍|表示|说))?(?<of>[^，。；]{2,16}?)(?:均|统一|由[^，。；]{2,10}?|实行|采取|采用|是|也是)*(?<v>(?:按|每)(?<t>月|季|半年|年|周|日)度?|于?(?<t>年)(?:底|末|终)?(?:一次性))(?:一次性|定期|足额|按时|进行|集中|统一|造册|(?:根据|按照?|经|通过|依据|凭)[^，。；]{2,12}?)*(?:打卡|打到|打入|汇到|汇入|划到|划入|存入|发放|结算(?:支付)?|支付|付清|拨付|兑付|缴纳|付费|结付|计发|开展|组织|检测|监测|巡查|巡检|养护|清运|审核|考核|通报|调度)")]
    private static partial Regex Turn();

    [GeneratedRegex("^(?:经|通过|由|每|从|依托|按|为|在)")]
    private static partial Regex TurnWay();

    [GeneratedRegex("运维|维护|运营|管护|养护|自评|绩效评价|培训|检测|监测|保洁|物业|供餐|配送|设计|编制|测评|清运|巡查|审计|招标|采购|调查")]
    private static partial Regex Matter();

    [GeneratedRegex("施工|布置|布展|制作|安装|装修|印刷|改造|修缮|建设")]
    private static partial Regex Making();

    [GeneratedRegex("(?<v>(?:自行|自主|自己)(?:承担|组织|实施|开展|管理|维护|运营|完成|负责|采购|招标|编制|进行|评价|运维|养护|检测)|未(?:委托|聘请|引入)[^，。]{0,4}(?:第三方|中介|专业)|由(?:本单位|我[局单位办委中心院校]{1,2})(?:自行|组织|直接|负责)+|由[^，。；]{0,12}自(?:己|有|身)的?[^，。；]{0,8}?(?:负责|承担|完成|组织))")]
    private static partial Regex OwnHands();

    // “各卫生院自行组织的现场调查”: one of several surveys.
    [GeneratedRegex("^各|自行(?:组织|开展|进行|实施)的")]
    private static partial Regex Several();

    [GeneratedRegex("(?<v>外包给?|委托(?:给|了)?[^，。；]{0,12}?(?:第三方|公司|机构|事务所|单位|企业)|聘请[^，。；]{0,8}?(?:第三方|公司|机构|事务所)|(?:采取|采用|通过|以)?(?:政府)?购买服务|由第三方[^，。；]{0,6}?(?:承担|负责|实施|开展))")]
    private static partial Regex OtherHands();

    [GeneratedRegex("未|没有|协助|支持|配合|参与|部分|个别|指导|复核|审核")]
    private static partial Regex Helping();

    [GeneratedRegex("(?:资金|经费|投资)[^，。；]{0,8}?(?:由|来源于|来自|为)(?<v>中央|自治区|省级?|市级?|县级?|区级?|乡镇|自筹|社会捐赠)(?:本级)?(?:财政)?[^，。；]{0,6}?(?:全额|全部|统一)(?:承担|安排|负担|拨付|保障|解决|补助)|(?:资金|经费|投资)[^，。；]{0,4}?(?:全部|全额|均|完全)(?:为|来源于|来自|由|系|属于?)(?<v>中央|自治区|省级?|市级?|县级?|区级?|乡镇|自筹|社会捐赠)")]
    private static partial Regex Source();

    [GeneratedRegex("其中|配套|部分|不足|除")]
    private static partial Regex PartOfMoney();

    [GeneratedRegex("(?:等保|等级保护)[^，。；]{0,8}?(?<v>[一二三四]级)")]
    private static partial Regex Level();
}
