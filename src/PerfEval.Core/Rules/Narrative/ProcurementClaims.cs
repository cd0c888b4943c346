using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds how things were procured. A method counts only where it is told as used, once in its sentence, of the whole project or of a named thing.</summary>
internal static partial class ProcurementClaims
{
    public static IEnumerable<AttributeClaim> In(SelfEvaluationReport report) => OfNarrative(report).Concat(OfForm(report));

    private static IEnumerable<AttributeClaim> OfNarrative(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (NotUsed().IsMatch(AsRuled().Replace(sentence.Words, "")) || (Method().Match(sentence.Words) is { Success: true } where && OfAPart().IsMatch(PhraseAt(sentence.Words, where.Index)))) continue;
            if (Method().Match(sentence.Words) is { Success: true } first && SeveralThings().IsMatch(PhraseAt(sentence.Words, first.Index))) continue;
            // “采取公开招标、竞争性磋商等方式”: several methods in a sentence are of several things.
            if (Method().Matches(sentence.Words).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count() != 1) continue;
            if (Read(report, scopes, sentence) is { } claim) yield return claim;
        }
    }

    private static AttributeClaim? Read(SelfEvaluationReport report, SubProjects scopes, Sentence sentence)
    {
        var used = Used().Match(sentence.Words);
        if (!used.Success) return null;
        var method = used.Groups["method"];
        if (Subject(report, scopes, sentence, used) is not { } subject) return null;
        var year = Year().Match(sentence.Words);
        return new AttributeClaim("采购方式", subject, method.Value, new TextSpan(sentence.Span.Start + method.Index, method.Length),
            year.Success ? int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null)
        { Supplier = Company().Match(sentence.Words).Value };
    }

    /// <summary>What was bought: the key of a thing, <see cref="SubProjects.Whole"/> for the project; null when it can't be told.</summary>
    private static string? Subject(SelfEvaluationReport report, SubProjects scopes, Sentence sentence, Match used)
    {
        if (Role(scopes, sentence, used) is { } role) return role;
        // “通过公开招标方式确定监理单位”: what for.
        var after = sentence.Words[(used.Index + used.Length)..];
        if (Purpose().Match(after) is { Success: true } purpose && !ContractorWords().IsMatch(purpose.Groups["who"].Value)) return Chosen(purpose.Groups["who"].Value);
        var scope = scopes.At(sentence.Span.Start);
        var before = Bracketed().Replace(sentence.Words[..used.Index], "");
        // The phrase of the method tells its subject, or the one before it, back to the start of the sentence.
        foreach (var words in before.Split('，', ',', '：', ':').Reverse())
        {
            var told = Opening().Replace(words.Trim(), "");
            // “承保机构采用竞争性谈判方式选定”: who was chosen.
            if (told.Length > 0 && ChosenThere().IsMatch(after)) return Chosen(told);
            if (told.Length == 0 || Agent().IsMatch(told)) continue;
            if (Circumstance().IsMatch(words.Trim())) continue;
            // “技术服务合同由…签订，该合同系采用竞争性磋商方式”
            if (Anaphora().IsMatch(told)) continue;
            told = ContractOf().Replace(ByTheRules().Replace(CarriedOutBy().Replace(told, ""), ""), "");
            var parts = told.Split('、', '和', '及', '与').Select(p => OfTheProject().Replace(Closing().Replace(Way().Replace(p.Trim(), ""), ""), "")).ToList();
            if (parts.Any(p => WholeProject().IsMatch(p))) return scope;
            var key = SubProjects.Key(parts[0]);
            var whole = SubProjects.Key(report.Identity.Project?.Value ?? "");
            if (key.Length > 1 && whole.Length > 0 && SubProjects.IsSame(key, whole)) return SubProjects.Whole;
            return parts.Count == 1 && (key.Length >= 4 || (key.Length >= 2 && (!AnyGoods().IsMatch(key) || Company().IsMatch(sentence.Words)))) ? key : null;
        }
        // No thing named: “通过公开招标方式完成招标” is of the project when it says so or stands under no other name.
        return PartPurchase().IsMatch(after) ? null : scope;
    }

    // “运维单位通过公开招标方式选定”, “运维服务采用单一来源方式采购”: one service of the whole project, whatever noun stands behind it.
    private static string? Role(SubProjects scopes, Sentence sentence, Match used)
    {
        if (scopes.At(sentence.Span.Start) != SubProjects.Whole) return null;
        var phrase = PhraseAt(sentence.Words, used.Index);
        var words = Method().Replace(phrase, "");
        // “运维服务公开招标的评标资料未归档”: what stands behind tells no other thing.
        if (words.Length > 0 && phrase.IndexOf(used.Groups["method"].Value, StringComparison.Ordinal) is > 0 and var at && phrase[(at + used.Groups["method"].Length)..].TrimStart('的') is var rest && Paper().IsMatch(rest)) words = phrase[..at];
        var roles = RoleWords().Matches(words).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        return roles is [var only] && RoleOnly().IsMatch(words) ? only == "施工" ? SubProjects.Whole : "@" + only : null;
    }

    [GeneratedRegex("^(?:评标|开标|招标文件|评审|投标|资料|文件)")]
    private static partial Regex Paper();

    [GeneratedRegex("施工|运维|运营|物业|保洁")]
    private static partial Regex RoleWords();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|(?:各|全部|所有|[一二三四五六七八九十两\\d]{1,2}个)(?:行政村|项目村|村|乡镇|镇|乡|社区|片区|学校|点位|标段|项目)的?|[县市区乡镇村省][\\u4e00-\\u9fa5]{0,6}?(?:局|委|办|中心|政府|公司)|系|中标|成交|单位|施工|运维|运营|物业|保洁|单位|服务|机构|公司|工程|项目|方|商|该|本|由|经|通过|采用|采取|实行|实施|履行|以|按|严格|依法|依规|了|的|均|已|方式|形式|程序|采购|招标|招投标|选定|确定|选择|选取|产生|进行|组织|为|我[县市区局单位]{1,2}|20\\d{2}年|[，。；])*$")]
    private static partial Regex RoleOnly();

    // A supervisor or a designer is chosen for each part anew, 第三方机构 is anybody; 承保机构 is one.
    private static string? Chosen(string who)
    {
        var key = SubProjects.Key(who);
        return key.Length is >= 4 and <= 12 && !AnyContractor().IsMatch(key) ? "@" + key : null;
    }

    private static string PhraseAt(string words, int at)
    {
        var from = words.LastIndexOfAny(['，', ',', '：', ':'], at) + 1;
        var to = words.IndexOfAny(['，', ',', '。', '；'], at);
        return words[from..(to < 0 ? words.Length : to)];
    }

    [GeneratedRegex("^(?:该|此|本|上述)?(?:合同|采购|货物|物资|设备|服务)?(?:系|均|是|也)?$")]
    private static partial Regex Anaphora();

    [GeneratedRegex("(?<=.{2})(?:采购)?合同(?:由|系|为|是|经)?.*$")]
    private static partial Regex ContractOf();

    [GeneratedRegex("(?<=.{2})(?:是|也是|则)?(?:通过|经过?|在|以|由|走|走的是?|采取|按)+$")]
    private static partial Regex Way();

    // 本项目管材, 项目管材
    [GeneratedRegex("^(?:该|本|此)?项目(?:中|内)?的?(?:主要)?(?=[^建设实施]{2,})")]
    private static partial Regex OfTheProject();

    [GeneratedRegex("设备|货物|服务|物资|材料|工程|项目|采购|部分|其他|第三方|中介|监理|设计|审计|检测")]
    private static partial Regex AnyGoods();

    [GeneratedRegex("^(?:确定|选定|选取|选择|产生|遴选)(?=[，。；]|$)")]
    private static partial Regex ChosenThere();

    [GeneratedRegex("第三方|中介|服务机构|专业|监理|设计|施工|检测|审计|造价|评估|咨询|测绘|勘察|评价|代理|供应商|单位|公司|人员|专家|设备|[一二三四五六七八九十\\d、和及与等各]|中标|成交")]
    private static partial Regex AnyContractor();

    // “影像平台由市中心医院牵头建设”
    [GeneratedRegex("由[^，]{2,16}?(?:牵头|负责|组织|具体)?(?:建设|实施|承办|组织|负责|采购)$")]
    private static partial Regex CarriedOutBy();

    // “前端设备采购严格执行政府采购程序”
    [GeneratedRegex("(?<=.{2})(?:采购|招标)?(?:过程)?(?:严格|认真|依法|按照|遵循|履行|执行).*$")]
    private static partial Regex ByTheRules();

    // 采购方式 | 公开招标
    private static IEnumerable<AttributeClaim> OfForm(SelfEvaluationReport report)
    {
        foreach (var table in report.Document.Tables)
        {
            for (var i = 0; i + 1 < table.Cells.Count; i++)
            {
                var (label, value) = (table.Cells[i], table.Cells[i + 1]);
                if (label.Row != value.Row || label.Span.Length > 12 || value.Span.Length > 16 || !FormLabel().IsMatch(report.Document.Words(label.Span).Trim())) continue;
                if (Method().Match(report.Document.Words(value.Span)) is { Success: true } m) yield return new AttributeClaim("采购方式", SubProjects.Whole, m.Value, new TextSpan(value.Span.Start + m.Index, m.Length), null);
            }
        }
    }

    [GeneratedRegex("^(?:项目|政府)?(?:采购|招标)(?:组织)?(?:方式|形式)[：:]?$")]
    private static partial Regex FormLabel();

    [GeneratedRegex("分别|部分|不同")]
    private static partial Regex SeveralThings();

    [GeneratedRegex("公开招标|邀请招标|竞争性谈判|竞争性磋商|单一来源|询价(?=采购|方式|小组|通知|成交|选定|确定|[。，；]|$)|框架协议采购|网上竞价|电子卖场|网上超市|网上商城|定点采购|协议供货|直接采购|公开比选")]
    private static partial Regex Method();

    // “履行公开招标程序，择优选定施工单位”, “采取竞争性磋商采购方式”, “实施公开招标”, “采购方式为公开招标”, “经公开招标”
    [GeneratedRegex("(?:采用了?|采取了?|通过|履行了?|实行|实施了?|开展了?|进行了?|组织了?|以|走的?是?|经|经过|参与|依法进行|(?:采购|招标)(?:方式|形式)?[为是系：:]|属于?|政府采购)(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商|单一来源|询价(?=采购|方式|选定|确定|[。，；]|$)|框架协议采购|网上竞价|电子卖场|网上超市|网上商城|定点采购|协议供货|直接采购|公开比选)(?:采购|招标)?(?:的?(?:方式|形式|程序|采购方式))?|(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商)(?:的)?(?:方式|形式)|(?:平台|中心|采购网)(?:上)?(?:进行|组织|实施)?了?(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商)|(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商)(?:采购)?的?(?:评标|开标|招标文件|评审|投标|资料|文件|公告)|(?:系|为|属于?)(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商|单一来源)(?:采购)?项目")]
    private static partial Regex Used();

    [GeneratedRegex("(?<=[由与和给向为：:、])[一-龥-[由与和给向为]]{4,20}?公司")]
    private static partial Regex Company();

    // “评标资料未按规定归档” states no rule.
    [GeneratedRegex("(?:未|严格)?按照?(?:有关|相关)?规定")]
    private static partial Regex AsRuled();

    // Rules, changes after a failed tender, plans, parts: no plain statement.
    [GeneratedRegex("流标|废标|改为|变更(?:为|采购|招标|程序)|(?:采购|招标)方式[^，。]{0,6}变更|转为|重新(?:招标|采购|组织|确定|选|公告)|应当|应该|须|必须|数额|限额|标准以[上下]|制度|规定|管理办法|条例|如果|若|凡|未采用|未通过|未进行|没有|不具备|拟|计划|下一步|建议|等方式|等形式|问题|不规范")]
    private static partial Regex NotUsed();

    [GeneratedRegex("上年|去年|[一二三四五]期|批次|标段|第[一二三四五六]包")]
    private static partial Regex OfAPart();

    [GeneratedRegex("^[^，。；]{0,10}?(?:确定|选定|选取|选择|采购了?|购置了?|购买了?|聘请|委托|完成了?)(?<who>[^，。；]{2,20})")]
    private static partial Regex Purpose();

    // The one who carries out the whole, or the tender as such.
    [GeneratedRegex("中标|成交|供应商|供货|承接|配送|承建|承包|施工单位|施工方|实施单位|建设单位|服务商|项目招标|项目采购|^招标|^采购|该项目|本项目|公司为|有限公司")]
    private static partial Regex ContractorWords();

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(?:对|将|就|由|经|其中|并|且|同时|因此|所以|于?20\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)+")]
    private static partial Regex Opening();

    [GeneratedRegex("(?:等|均|都|已|也|全部|统一|严格|依法|依规|按程序|主要|按照?规定)+$|(?:的?采购|的?招标|招投标)$")]
    private static partial Regex Closing();

    [GeneratedRegex("^(?:该|本|整个|此|建设|全部)*(?:项目|工程)(?:建设|实施|采购|招标|主体)?$")]
    private static partial Regex WholeProject();

    // “县政府办”, “我单位”, “采购人”: who buys, not what.
    [GeneratedRegex("^[^，]{0,16}(?:办|局|单位|中心|委|委员会|政府|公司|采购人|部门|办公室|机构|学校|医院|大队|支队|科|处)(?:组织|负责)?$")]
    private static partial Regex Agent();

    [GeneratedRegex("^(?:采购过程中|[^，]{2,6}认为|按照?|根据|依据|遵循|经|经过|为|为了|在|鉴于|严格|程序|方式|报)")]
    private static partial Regex Circumstance();

    [GeneratedRegex("^[^，。；]{0,12}(?:监理|设计|审计|咨询|造价|测评|评估|检测|维护|运维|印刷|培训|物业|设备|软件|耗材|家具|车辆)")]
    private static partial Regex PartPurchase();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})\s*年")]
    private static partial Regex Year();
}
