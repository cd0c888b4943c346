using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>实施单位: from its label, the line above the title, the title, the signature, or the chapter on the unit.</summary>
internal static partial class UnitField
{
    public static Extracted<string>? Find(SourceDocument document, TableLayouts tables, IReadOnlyList<Section> sections, Extracted<string>? title) =>
        Named(document, tables, sections, title) is { } unit ? unit with { Value = Seal().Replace(unit.Value, "") } : null;

    private static Extracted<string>? Named(SourceDocument document, TableLayouts tables, IReadOnlyList<Section> sections, Extracted<string>? title) =>
        LabelledValue.Find(document, tables, Implementing()) is { } labelled && IsOne(labelled.Value) ? labelled
            : LabelledValue.Find(document, tables, Reporting()) is { } reporting && IsOne(reporting.Value) ? reporting
            : OnCover(document) ?? InTitle(document, title) ?? Shortened(document) ?? Evaluated(document) ?? Signature(document) ?? Organised(document) ?? FromChapter(document, sections)
                // 资金使用单位 beside 地方主管部门 in a form of transfer payments: who reports is told elsewhere first.
                ?? LabelledValue.Find(document, tables, Spending())
                // A form that names no other body: the department that fills it in.
                ?? Supervising(document, tables) ?? Published(document) ?? MostNamed(document);

    // 各乡镇, 有关县区 are many.
    private static bool IsOne(string value) => Body().IsMatch(value) && !Many().IsMatch(value);

    /// <summary>“市电子政务管理办公室” of a report from 益阳市 is 益阳市电子政务管理办公室.</summary>
    public static Extracted<string>? WithPlace(Extracted<string>? unit, Region region)
    {
        if (unit is null || unit.Value.Length < 4) return unit;
        var place = unit.Value[0] switch { '县' or '区' or '旗' => region.County, '市' or '州' => region.County?.EndsWith('市') == true ? region.County : region.City, _ => null };
        return place is not null && place.EndsWith(unit.Value[0]) ? unit with { Value = place + unit.Value[1..] } : unit;
    }

    public static Extracted<string>? Supervising(SourceDocument document, TableLayouts tables) => LabelledValue.Find(document, tables, Department());

    // A line of its own before the first sentence: above the title or below it.
    private static Extracted<string>? OnCover(SourceDocument document)
    {
        foreach (var block in document.Blocks.Where(b => document.Words(b.Span).Trim().Length > 0).Take(8))
        {
            var words = document.Words(block.Span).Trim();
            if (words.Contains('。', StringComparison.Ordinal) || ChapterLine().IsMatch(words)) break;
            if (OrganNames.IsWhole(words)) return Cite(document, block.Span, words);
        }
        return null;
    }

    // “丰都县党政信息中心2023年度部门整体支出绩效自评报告”
    private static Extracted<string>? InTitle(SourceDocument document, Extracted<string>? title)
    {
        if (title is null) return null;
        var words = TitleYear().Replace(title.Value, "");
        var length = OrganNames.Leading(words);
        return length > 0 ? new Extracted<string>(words[..length], title.Evidence) : null;
    }

    // “市电子政务管理办公室（以下简称项目单位）是…”
    private static Extracted<string>? Shortened(SourceDocument document)
    {
        var match = ShortName().Match(document.Body);
        return match.Success ? Cite(document, Span(match.Groups["unit"]), match.Groups["unit"].Value) : null;
    }

    // “对县农业农村局实施的2020年…项目进行了绩效评价”
    private static Extracted<string>? Evaluated(SourceDocument document)
    {
        var match = EvaluatedBody().Match(document.Body[..Math.Min(1500, document.Body.Length)]);
        return match.Success ? Cite(document, Span(match.Groups["unit"]), match.Groups["unit"].Value) : null;
    }

    // “由清溪县应急管理局会同水务局组织实施”
    private static Extracted<string>? Organised(SourceDocument document)
    {
        var match = OrganisedBy().Match(document.Folded);
        return match.Success ? Cite(document, Span(match.Groups["unit"]), match.Groups["unit"].Value) : null;
    }

    private static Extracted<string>? Signature(SourceDocument document)
    {
        for (var i = document.Blocks.Count - 1; i > 0; i--)
        {
            var words = document.Words(document.Blocks[i].Span).Trim();
            // Before the annexes it stands above its date.
            var isDated = i + 1 < document.Blocks.Count && DateLine().IsMatch(document.Words(document.Blocks[i + 1].Span).Trim());
            if ((isDated || i >= document.Blocks.Count - 5) && OrganNames.IsWhole(words)) return Cite(document, document.Blocks[i].Span, words);
        }
        return null;
    }

    // “发布机构：清溪县水利局” around the report on the page of a portal
    private static Extracted<string>? Published(SourceDocument document)
    {
        foreach (var aside in document.Asides.Where(a => a is { Kind: AsideKind.PortalChrome, Span: not null }))
        {
            var match = Publisher().Match(aside.Text);
            if (!match.Success || !OrganNames.IsWhole(match.Groups["unit"].Value) || Above().IsMatch(match.Groups["unit"].Value)) continue;
            return Cite(document, new TextSpan(aside.Span!.Value.Start + match.Groups["unit"].Index, match.Groups["unit"].Length), match.Groups["unit"].Value);
        }
        return null;
    }

    // The body that the text names most, the finance bureau and the government aside.
    private static Extracted<string>? MostNamed(SourceDocument document)
    {
        var named = OrganNames.In(document.Body).Where(n => !Above().IsMatch(n.Name)).ToList();
        var best = named.GroupBy(n => n.Name).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Start).FirstOrDefault();
        return best is null ? null : Cite(document, new TextSpan(best.First().Start, best.Key.Length), best.Key);
    }

    private static Extracted<string>? FromChapter(SourceDocument document, IReadOnlyList<Section> sections)
    {
        var chapter = sections.FirstOrDefault(s => UnitChapter().IsMatch(s.Heading));
        var start = chapter?.Body.Start ?? 0;
        var match = LeadingBody().Match(document.Body, start, Math.Min(400, document.Body.Length - start));
        return match.Success ? Cite(document, Span(match.Groups["unit"]), match.Groups["unit"].Value) : null;
    }

    private static TextSpan Span(Group group) => new(group.Index, group.Length);

    private static Extracted<string> Cite(SourceDocument document, TextSpan span, string words) => new(words, document.Cite(span));

    [GeneratedRegex("^(?:项目)?(?:实施|承担|执行|建设|具体实施|主办|责任)单位$|^项目(?:实施)?单位(?:名称)?$|^(?:项目)?(?:用款|使用|建设|执行)(?:部门|单位)$")]
    private static partial Regex Implementing();

    // 桃江县水利局（盖章）
    [GeneratedRegex("[（(](?:盖章|公章|签章|章|盖公章|加盖公章)[）)]$")]
    private static partial Regex Seal();

    [GeneratedRegex("^资金(?:用款|使用)(?:部门|单位)$")]
    private static partial Regex Spending();

    [GeneratedRegex("^(?:填报|预算|申报|自评|评价|报告|编制|报送)单位(?:名称)?$|^(?:部门|单位)名称$|^部门（单位）名称$|^部门\\(单位\\)名称$|^单位$|^预算部门$|^填报部门$")]
    private static partial Regex Reporting();

    [GeneratedRegex("^(?:项目)?主管(?:部门|单位)(?:及代码|名称)?$|^项目主管部门$|^预算主管部门$")]
    private static partial Regex Department();

    [GeneratedRegex("局|委|办|中心|院|校|会|队|站|所|公司|政府|部|处|馆|园|厅|室|镇|乡|街道|学|团|场|社|库|厂")]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:附件[\d-]*)?(?:(?:19|20)\d{2}年?度?)?")]
    private static partial Regex TitleYear();

    [GeneratedRegex("^(?:各|有关|相关|全[省市县区州]|所属)|^(?:县|市|区)(?:直|内)")]
    private static partial Regex Many();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、]|第[一二三四五六]部分)")]
    private static partial Regex ChapterLine();

    [GeneratedRegex(@"(?:发布|公开|公布|责任)(?:机构|单位|部门)[：:][ ]*(?<unit>[\u4e00-\u9fa5]{4,30})")]
    private static partial Regex Publisher();

    [GeneratedRegex(@"^(?:(?:19|20)\d{2}|二[〇○零O0][一二三四五六七八九〇○零]{2})[ ]*年.{1,6}月(?:.{1,5}日)?$")]
    private static partial Regex DateLine();

    [GeneratedRegex("财政[局厅]|人民政府|审计局|县委$|市委$|人大|纪委")]
    private static partial Regex Above();

    [GeneratedRegex(@"(?<=[。、，）\s]|^)(?:受|由)?(?<unit>[\u4e00-\u9fa5]{3,24}(?:局|委员会|委|办公室|中心|医院|学院|学校|站|所|公司|政府|处|馆|厅|队))[（(]以下(?:统一)?简称[：:]?[“”""]?[一-龥]{2,10}[”""]?[）)]")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"对(?<unit>[\u4e00-\u9fa5]{2,24}?(?:局|委员会|办公室|中心|医院|学院|学校|公司|政府|处|馆|厅))(?:（[^）]*）)?(?:组织)?(?:实施|承担|负责)的")]
    private static partial Regex EvaluatedBody();

    [GeneratedRegex(@"(?:由|。|，|\n)(?<unit>(?:(?!由)[\u4e00-\u9fa5]){3,24}?(?:局|委员会|办公室|中心|医院|学院|学校|公司|政府|处|馆|厅|站|所|组织部|宣传部))(?:作为[\u4e00-\u9fa5]{2,8}，?)?(?:牵头|负责|(?:会同|联合)[\u4e00-\u9fa5、]{2,16})?(?:具体)?(?:组织(?:实施|，|。)|负责(?:组织|具体)?实施|承担(?:具体)?实施|对(?:试点|本|该)?项目(?:开展|进行)了?(?:绩效)?自评)")]
    private static partial Regex OrganisedBy();

    [GeneratedRegex("单位(?:基本|简要|概况)?(?:情况|概况)|用款单位|部门(?:基本)?(?:概况|情况)|职能")]
    private static partial Regex UnitChapter();

    [GeneratedRegex(@"(?<=[\s。：:]|^)(?<unit>[\u4e00-\u9fa5]{2,24}?(?:局|委员会|办公室|中心|医院|学院|学校|中学|小学|协会|联合会|大队|支队|总站|管理站|管理所|公司|人民政府|管理处|办事处))(?=为|是|属|挂|隶属|系|主要|现有|内设|成立|（|，|位于|承担|负责)")]
    private static partial Regex LeadingBody();
}
