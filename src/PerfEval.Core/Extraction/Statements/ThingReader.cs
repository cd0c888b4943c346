using System.Text.RegularExpressions;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>
/// Finds the thing (事项) in the words of a subject or an object: words of time, cause, place of telling and adverbs are taken off at both ends,
/// all and some are noted, the work done on it is taken off its head.
/// </summary>
internal static partial class ThingReader
{
    public static Thing Read(string words, string? project = null)
    {
        var bare = Blank().Replace(Bracketed().Replace(Ordinal().Replace(words, ""), ""), "");
        var all = All().IsMatch(bare);
        var some = Some().IsMatch(bare);
        bare = Cause().Replace(bare, "");
        string before;
        do
        {
            before = bare;
            bare = Lead().Replace(Participle().Replace(PlaceHas().Replace(bare, ""), ""), "");
            bare = CountBehind().Replace(Tail().Replace(bare, ""), "");
        }
        while (bare != before && bare.Length > 0);
        if (Project().IsMatch(bare) || (project is { Length: >= 5 } && bare.Length >= 5 && (bare.EndsWith(project, StringComparison.Ordinal) || project.EndsWith(bare, StringComparison.Ordinal)))) return new Thing(Thing.Whole) { IsAll = all, IsSome = some };
        if (bare.LastIndexOf('的') is > 0 and var of && bare.Length - of - 1 >= 2) bare = Lead().Replace(bare[..of], "") + bare[(of + 1)..];
        if (bare.Length is < 2 or > 30) return Thing.None with { IsAll = all, IsSome = some };
        var head = Work().Replace(bare, "");
        return new Thing(bare) { Head = head.Length >= 2 ? head : bare, IsAll = all, IsSome = some, Items = Items(words) };
    }

    // “购置的烘干机、色选机等加工设备”, “青白瓷8件、木雕神龛1座”: what is told of the list is told of each of it.
    private static IReadOnlyList<string> Items(string words)
    {
        var parts = Joined().Split(Bracketed().Replace(Ordinal().Replace(words, ""), ""));
        return parts.Length is < 2 or > 8 ? [] : [.. parts.Select(p => Read(p).Key).Where(k => k.Length >= 2 && k != Thing.Whole)];
    }

    [GeneratedRegex("、|以及|[和与及](?=.{2})|等(?=[^级次到待候]|$)")]
    private static partial Regex Joined();

    // “2、天桥镇”, “（二）石门村”
    [GeneratedRegex("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]+)+")]
    private static partial Regex Ordinal();

    // “购置的烘干机”, “我局聘请的42名护林员”, “28个村的路灯”
    [GeneratedRegex("^(?:[^的，、\\d]{0,6}(?:购置|采购|购买|新建|建设|改造|聘请|聘用|招聘|实施|安装|完成|计划|修建|修复|配发|发放|配备|建成|整治|种植|流转|举办|开展|组织|更换|改建|扩建|维修|打造|新增|添置|承建)|(?:\\d{1,4}|[一二两三四五六七八九十]{1,3}|各|所有|全部)个?(?:行政村|自然村|村|乡镇|镇|社区|学校|街道|点位|标段|村小|站点))的(?=.{2})")]
    private static partial Regex Participle();

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\s“”""、。；！]")]
    private static partial Regex Blank();

    /// <summary>全部, 均: of all there are.</summary>
    public static bool IsAll(string words) => All().IsMatch(words);

    [GeneratedRegex("全部|所有|各(?!类人才)|全面|均|都|100%|圆满|一律|悉数|无遗漏|全覆盖")]
    private static partial Regex All();

    [GeneratedRegex("部分|个别|一些|少数|多数|有的|其余|剩余|大部")]
    private static partial Regex Some();

    // 龙冈中学校舍加固因资金拨付滞后
    [GeneratedRegex("(?<=.{2})(?<![基原起])(?:因(?!此|地|病|灾|公)|由于|受(?!益|训|众|援|助|理)|系(?!统|列|数|级)由?|较|比(?!例)|与计划|(?:仍|还|尚|目前)有(?:\\d|[一二两三四五]).*|[中里]有(?:\\d|[一二两三四五]).*).*$")]
    private static partial Regex Cause();

    // “天桥岭镇有3栋晾晒棚”
    [GeneratedRegex("^[^，\\d]{2,10}?(?:镇|乡|村|社区|街道|学校|中学|小学|县|区|院|站|场|所|组|屯|寨|标段|点|队|园)(?:仍|还|尚|目前|另)*有(?=\\d|[一二两三四五六七八九十])")]
    private static partial Regex PlaceHas();

    [GeneratedRegex("^(?:(?:截[至止到]?|[至到])[^，]{0,14}?(?:日|月底|月末|月|年底|年末|底|末|今|时|目前|止)(?:前|为止)?|到(?:目前|现在|年底|年末|今天)(?:为止)?|自[^，]{1,8}以来|20\\d{2}年度?|\\d{1,2}月(?:\\d{1,2}日|[底末初份]|[上中下]旬)?|年(?:内|底|末|初|中|度)|[上下]半年|第?[一二三四]季度|全年|本年度?|当年|今年|目前|现(?:已|在|阶段)?|至今|迄今|期末|[^，]{0,6}(?:检查|核查|核实|评价|调查|自评|审计)时|但是?|而|且|并且?|同时|此外|另外|另|也|又|还|其中|特别是|尤其是|主要是|由于|因此|所以|因(?!病|灾|公|故)|虽然?|尽管|经(?:查|核实|核查|检查|了解|统计|测量|现场[核检]查)|据统计|需要说明的是|所[建购修配采装]|因为|一是|二是|三是|四是|首先|其次|存在|仍有|尚有|还有|有(?!关|效|序|机)|我[局县市区单办委镇乡院校中][位心公室]{0,2}|全[县市区省镇乡局校州旗域]|县域|项目区|[该本此](?:项目|校|村|院|站|镇|乡|县|区|市|局|点|中心)?的?(?=.{2})|加快推进|加快|推进|上述|各(?:项|类|级|个|所|地|校|村|县|乡镇|镇|乡|科室|单位|学校|标段(?=.))?|所有|全部|部分|个别|一些|少数|多数|整体|总体|其余|剩余|\\d+(?:\\.\\d+)?万?(?:个|所|座|处|台|套|家|名|条|项|间|栋|户|辆|批|期|场|公里|亩|米|只|块|盏|件)|[一二三四五六七八九十]{1,2}(?:个|所|座|处|台|套|家|名|条|项|间|栋|户|辆|场)|计划|年度|完成了?|实施了?|开展了?|建成了?|通过|经|在|于|对|将|把|由|与|为|的|从|第?[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．])")]
    private static partial Regex Lead();

    // “晾晒棚20栋”, “青白瓷8件”
    [GeneratedRegex("(?<=[\u4e00-\u9fa5]{2})(?:共计?|合计|总计)?\\d[\\d,.]*(?:余|多)?万?(?:平方米|平方公里|立方米|公里|千米|[个所座处台套家名条项间栋幢户辆批期场亩米只块盏件眼口吨组对棵株头张册部樘面根节段孔份张人名位])$")]
    private static partial Regex CountBehind();

    [GeneratedRegex("(?:均|都|已经?|也|则|再也?|始终|从来|一直处于?|仍然?|一直|至今|目前|现|虽然?|尽管|基本上?|整体|总体|全部|全面|最终|大部分?|年内|当年|本年度?|全年|按计划|按照计划|中有?\\d*[个所座处台套家名条项间栋户]?|中|里|内|方面|来说|在|于|还|尚|又|是|为|的|有|和|与|及|(?:购置|购买|采购|建成|安装|完工|交付|验收|改造|新建|投用|到货|到位|移交|拆封|签约|中标|运到)[之以]?后|(?:开发|建设|改造|安装|施工)?(?:完成|完工|建成)[之以]?后|于?20\\d{2}年度?|\\d{1,2}月(?:\\d{1,2}日)?[底末]?|(?:直?[到至]|截[至止])(?:目前|年底|年末|现在|今|月底|自评时)|[底末]|截至|严格|依法|依规|及时|圆满|顺利|如期|按期|进展缓慢|推进缓慢|(?:建设|推进|实施)?(?:进度|进展)?(?:滞后|缓慢))$")]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:[该本此]|整个|建设|年度|子)*(?:项目|工程)(?:建设|整体|总体|实施|主体|形象进度|整体形象进度|建设任务|任务|工作|建设工作|建设内容|施工|各项任务|工程|的)*$|^(?:全部|所有)?(?:建设|设计|施工|工程|实施|项目)(?:内容|任务)$|^形象进度$|^工程$")]
    private static partial Regex Project();

    [GeneratedRegex("(?<=.{2})(?:新建|扩建|改扩建|升级改造|升级|改造|改建|建设|修建|修复|建造|施工|安装|调试|铺设|采购|购置|配备|更换|配置|实施|整改|加固|维修|修缮|除险加固|工作|任务|项目|工程|情况|进度|工期|活动|班|更新|翻新|设置|整理|布展|数量|完成率|覆盖|布设|架设|开展|举办)+$")]
    private static partial Regex Work();
}
