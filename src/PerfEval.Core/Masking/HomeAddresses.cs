using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>
/// Where a person lives (家庭住址), finer than the town: behind 家庭住址 and the like, behind a name, in the row of a household. The address of a body (办公地址, 建设地点) stays.
/// </summary>
internal static partial class HomeAddresses
{
    private const int Near = 12;

    public static IEnumerable<PersonalDatum> Labelled(string text)
    {
        foreach (Match match in Label().Matches(text))
        {
            var words = match.Groups["words"];
            // “现住人口120户” is no address: without a colon a house must be told.
            if (!match.Groups["colon"].Success && !House().IsMatch(words.Value)) continue;
            if (Detail(text, new TextSpan(words.Index, words.Length)) is { } span) yield return PersonalDatum.Of(text, span, PersonalDataKind.Address, $"“{match.Groups["label"].Value}”后的住址");
        }
    }

    /// <summary>张三，住石桥村3组; 李四 … 幸福小区3号楼2单元501室 in one row.</summary>
    public static IEnumerable<PersonalDatum> Beside(SourceDocument document, string text, IReadOnlyCollection<PersonalDatum> found)
    {
        var names = found.Where(f => f.Kind is PersonalDataKind.Name or PersonalDataKind.IdCard).ToList();
        if (names.Count == 0) yield break;
        var ends = names.Select(n => n.Span.End).ToList();
        foreach (Match match in Home().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Length);
            if (Body().IsMatch(match.Value)) continue;
            if (!ends.Exists(e => e <= span.Start && span.Start - e <= Near && Between().IsMatch(text.AsSpan(e, span.Start - e))) && !IsHouseholdRow(document, names, span)) continue;
            if (Detail(text, TextSpan.FromBounds(span.Start + Verb().Match(match.Value).Length, span.End)) is { } detail) yield return PersonalDatum.Of(text, detail, PersonalDataKind.Address, "姓名旁的住址");
        }
    }

    /// <summary>What is finer than the town; null where there is nothing.</summary>
    public static TextSpan? Detail(string text, TextSpan address)
    {
        var words = text.Substring(address.Start, address.Length).TrimEnd();
        var town = Town().Match(words).Length;
        while (town < words.Length && char.IsWhiteSpace(words[town])) town++;
        return Fine().IsMatch(words[town..]) ? new TextSpan(address.Start + town, words.Length - town) : null;
    }

    private static bool IsHouseholdRow(SourceDocument document, List<PersonalDatum> names, TextSpan span) => document.Tables.Any(t =>
        t.Span.Contains(span) && t.Cells.FirstOrDefault(c => c.Span.Contains(span)) is { } cell
        && t.RowCells(cell.Row).Any(c => c != cell && names.Exists(n => c.Span.Contains(n.Span))) && HouseholdWords().IsMatch(Heads(document, t)));

    private static string Heads(SourceDocument document, SourceTable table) =>
        string.Concat(table.Cells.Where(c => c.Row <= 2).Select(c => document.Quote(c.Span)));

    // 家庭住址：云岭县城关镇石桥村3组, 现住幸福小区2栋301室
    [GeneratedRegex("(?<label>家庭(?:住址|地址)|(?:现|常)住(?:址|地址|地)|现住|居住(?:地址|地点|地|在)|户籍(?:地址|所在地|地)|户口所在地|家住|住址|(?<![\u4e00-\u9fa5])住)(?:(?<colon>[：:])[ \u3000]{0,4}|[为在于是 \u3000]{0,4})(?<words>(?:[\u4e00-\u9fa5\\dA-Za-z#\\-－]| (?=\\d{1,4}[组号栋幢单室])){2,60})", RegexOptions.None, 3000)]
    private static partial Regex Label();

    // 石桥村3组, 石桥村第五村民小组, 人民路12号3栋2单元501室
    [GeneratedRegex("(?:[\u4e00-\u9fa5]{1,20}?(?:省|市|县|区|州|旗|镇|乡|街道|办事处))?[\u4e00-\u9fa5]{2,12}(?:村|社区|居委会|路|街|巷|小区|花园|苑|院|里|弄|屯|庄|寨)[\u4e00-\u9fa5]{0,6}(?:第?[\\d一二三四五六七八九十]{1,4}(?:村民小组|村民组|小组|组|社|队|号楼|号|栋|幢|单元|室|户|[-－](?=\\d))){1,5}", RegexOptions.None, 3000)]
    private static partial Regex Home();

    // （家住清水村三组）
    [GeneratedRegex("^(?:家住|现住|居住|住|来自|户籍)?(?:在|于|地)?")]
    private static partial Regex Verb();

    // The words of a place that people work at.
    [GeneratedRegex("中心|政府|大厦|写字楼|办公|学校|医院|公司|广场|园区|工厂|厂区|机关|局|委员会|站|所")]
    private static partial Regex Body();

    [GeneratedRegex("^[，,、（( \u3000]*(?:[男女][，,、 ]?)?(?:家?住|现住|系|是|户主|来自|家在|居住)?(?:在|于|址)?[：:]?[ \u3000]*$")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:[\u4e00-\u9fa5]{2,12}?(?:省|自治区|(?<![超集菜])市|自治州|州|盟|县|(?<![小社园校厂库片景院])区|旗)){0,4}(?:[\u4e00-\u9fa5]{2,10}?(?:镇|乡|街道办事处|街道|苏木))?")]
    private static partial Regex Town();

    // A village or a street, or a number of a house; stars only are no address any more.
    [GeneratedRegex("(?:村|社区|路|街|巷|小区|花园|苑|弄|屯|寨)|[\\d一二三四五六七八九十](?:组|号|栋|幢|单元|室|队)")]
    private static partial Regex Fine();

    [GeneratedRegex("(?:村|社区|路|街|巷|小区|花园|苑|弄|屯|寨|里|栋|幢|楼)[\u4e00-\u9fa5]{0,6}?[\\d一二三四五六七八九十]{1,4}(?:村民小组|村民组|小组|组|号|栋|幢|单元|室|队)")]
    private static partial Regex House();

    [GeneratedRegex("姓名|户主|家庭|身份证|农户|户籍|住址|受益人")]
    private static partial Regex HouseholdWords();
}
