using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Finds 文号 in every bracket style: 国办发〔2017〕47号, 益财绩【2019】148号, a lost bracket, no 号, no number.</summary>
internal static partial class DocumentNumberScanner
{
    // Fourteen letters of the code, blanks, a bracket.
    private const int BeforeYear = 20;

    private static readonly SearchValues<string> Centuries = SearchValues.Create(["19", "20"], StringComparison.Ordinal);

    public static IReadOnlyList<DocumentNumber> Scan(SourceDocument document, SpanSet claimed)
    {
        var found = new List<DocumentNumber>();
        foreach (var match in AroundYears(document.Folded))
        {
            if ((Read(document, match) ?? Following(document, match, found.LastOrDefault())) is not { } number) continue;
            // 〔2021〕47号和〔2022〕13号: the second leaves its code out.
            if (number.Issuer.Length == 0 && found.Count > 0 && match.Groups["open"].Index - found[^1].Span.End is >= 0 and <= 2) number = number with { Issuer = found[^1].Issuer };
            if (!claimed.TryClaim(number.Span)) continue;
            found.Add(number);
            found.AddRange(SharingHead(document, match, number, claimed));
        }
        foreach (Match match in Bare().Matches(document.Folded))
        {
            if (ReadBare(document, match) is { } number && claimed.TryClaim(number.Span)) found.Add(number);
        }
        foreach (Match match in Dashed().Matches(document.Folded))
        {
            if (ReadDashed(document, match) is { } number && claimed.TryClaim(number.Span)) found.Add(number);
        }
        return [.. found.OrderBy(n => n.Span.Start)];
    }

    // The pattern tries fourteen letters of a code at each letter of the text; it needs be tried only shortly before what may be its year.
    private static IEnumerable<Match> AroundYears(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Centuries);
            if (next < 0) yield break;
            var match = Pattern().Match(text, at + Math.Max(0, next - BeforeYear));
            if (!match.Success) yield break;
            yield return match;
            at = match.Index + match.Length;
        }
    }

    // 财农〔2021〕47、48号 and 〔2021〕12号、35号: further numbers of one head, one 文号 each.
    private static IEnumerable<DocumentNumber> SharingHead(SourceDocument document, Match match, DocumentNumber first, SpanSet claimed)
    {
        var spans = match.Groups["more"].Captures.Select(c => new TextSpan(c.Index, c.Length)).ToList();
        var at = match.Index + match.Length;
        while (match.Groups["mark"].Success && Another().Match(document.Folded, at, Math.Min(12, document.Folded.Length - at)) is { Success: true } next)
        {
            spans.Add(TextSpan.FromBounds(next.Groups["number"].Index, next.Index + next.Length));
            at = next.Index + next.Length;
        }
        foreach (var span in spans)
        {
            var digits = document.Folded.Substring(span.Start, span.Length).TrimEnd('号', ' ');
            if (claimed.TryClaim(span)) yield return new DocumentNumber(document.Cite(span), first.Issuer, first.Year, int.Parse(digits, CultureInfo.InvariantCulture), []);
        }
    }

    // （川水发2019-36）: brackets and 号 lost; only where the code ends as codes do and the bracket holds nothing else.
    private static DocumentNumber? ReadDashed(SourceDocument document, Match match)
    {
        var issuer = match.Groups["issuer"];
        if (!IssuerEnding().IsMatch(issuer.Value)) return null;
        var span = TextSpan.FromBounds(issuer.Index, match.Groups["number"].Index + match.Groups["number"].Length);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return new DocumentNumber(document.Cite(span), issuer.Value, year, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), ["缺括号", "缺“号”字"]);
    }

    // “根据清财农2021年12号文件”, “清水发2021-18号”, “清政办发〔21〕6号”: only where the code ends as codes do.
    private static DocumentNumber? ReadBare(SourceDocument document, Match match)
    {
        var issuer = TrimIssuer(match.Groups["issuer"].Value);
        if (issuer.Length is < 2 or > 8 || !CodeEnding().IsMatch(issuer)) return null;
        var span = TextSpan.FromBounds(match.Groups["issuer"].Index + match.Groups["issuer"].Length - issuer.Length, match.Index + match.Length);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var isShort = year < 100;
        return new DocumentNumber(document.Cite(span), issuer, isShort ? 2000 + year : year, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), [isShort ? "年份不全" : "缺括号"]);
    }

    private static DocumentNumber? Read(SourceDocument document, Match match)
    {
        var issuer = TrimIssuer(match.Groups["issuer"].Value);
        var open = match.Groups["open"].Value;
        var close = match.Groups["close"].Value;
        var hasNumber = match.Groups["number"].Success;
        var hasMark = match.Groups["mark"].Success;
        // （2021）18文件: the mark alone is lost.
        var isCited = hasNumber && DocumentWord().IsMatch(document.Folded.AsSpan(match.Index + match.Length, Math.Min(2, document.Folded.Length - match.Index - match.Length)));
        var round = open is "（" or "(" || close is "）" or ")";
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

        // （2018）3 alone is a year in brackets: a 文号 only with an issuer code and 号.
        if (issuer.Length == 0 && (round || !hasMark)) return null;
        if ((round || open.Length == 0 || close.Length == 0) && (!(hasMark || isCited) || !IssuerEnding().IsMatch(issuer))) return null;
        if (!hasNumber && (!hasMark || !IssuerEnding().IsMatch(issuer))) return null;
        if (open.Length == 0 && close.Length == 0) return null;

        var slips = new List<string>();
        if (open.Length == 0 || close.Length == 0) slips.Add("缺括号");
        if (open.Length > 0 && close.Length > 0 && !IsPair(open[0], close[0])) slips.Add("括号不配对");
        if (!hasMark && !match.Groups["more"].Success) slips.Add("缺“号”字");
        if (!hasNumber) slips.Add("缺序号");
        if (close.Length > 1) slips.Add("括号多余");
        if (hasNumber && match.Groups["ordinal"].Success) slips.Add("序号不加“第”字");
        var start = match.Groups["issuer"].Index + match.Groups["issuer"].Length - issuer.Length;
        var end = match.Groups["more"].Success ? match.Groups["number"].Index + match.Groups["number"].Length : hasMark ? match.Groups["mark"].Index + 1 : hasNumber ? match.Groups["number"].Index + match.Groups["number"].Length : match.Index + match.Length;
        int? number = hasNumber ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return new DocumentNumber(document.Cite(TextSpan.FromBounds(start, end)), issuer, year, number, slips);
    }

    // 凤民发(2023)9号、(2023)11号: right behind another a year in round brackets is one too.
    private static DocumentNumber? Following(SourceDocument document, Match match, DocumentNumber? last)
    {
        var (open, number) = (match.Groups["open"], match.Groups["number"]);
        if (last is null || !match.Groups["mark"].Success || !number.Success || open.Length == 0 || match.Groups["close"].Length == 0 || open.Index - last.Span.End is < 1 or > 2) return null;
        if (document.Folded[last.Span.End..open.Index].Trim() is not ("、" or "，" or "和" or "及" or "与")) return null;
        return new DocumentNumber(document.Cite(TextSpan.FromBounds(open.Index, match.Groups["mark"].Index + 1)), last.Issuer,
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), []);
    }

    private static bool IsPair(char open, char close) => "〔〕[]［］【】（）()﹝﹞〈〉<>".IndexOf(open, StringComparison.Ordinal) is var at && at >= 0 && "〔〕[]［］【】（）()﹝﹞〈〉<>"[at + 1] == close;

    // “按照市财政局益财绩【2019】148号”: the code begins after the name of the body or the verb that stands before it.
    private static string TrimIssuer(string words)
    {
        var lead = IssuerLead().Match(words);
        var issuer = lead.Success ? words[(lead.Index + lead.Length)..] : words;
        return issuer.Length > 0 && !Connector().IsMatch(issuer) ? issuer : issuer.Length > 0 ? "" : words;
    }

    [GeneratedRegex("^(?:和|及|与|以及|、|或)$")]
    private static partial Regex Connector();

    // 、35号 | 和27号
    [GeneratedRegex(@"\G[ ]?(?:[、，,]|和|及|与|以及)[ ]?(?<number>\d{1,5})[ ]?号(?![楼线院桥井路机])")]
    private static partial Regex Another();

    // 国办发〔2017〕47号 | 岳电政办〔2017〕24 号 | 渝府办发〔2027〕164 | 财预2020〕10号
    [GeneratedRegex(@"(?<issuer>[\u4e00-\u9fa5]{0,14})(?:[ ]?\n?[ ]?(?=[〔\[［【﹝])|[ ]?)(?<open>[〔\[［【（(﹝〈<]?)[ ]?(?<year>(?:19|20)\d{2})[ ]?年?(?:[ ]|\n(?=[〕\]］】）)﹞]))?(?<close>[〕\]］】）)﹞〉>]{0,2})(?:[ ]?\n(?=[ ]?\d{1,4}[ ]?号)|[ ]?)(?<ordinal>第)?[ ]?(?:[X×x_＿]{1,4})?(?<number>\d{1,5})?(?![\d.%年月日/次届期批个])(?:[、，和][ ]?(?<more>\d{1,5})(?=[、，和号\d])){0,6}[ ]?(?<mark>号(?![楼线院桥井路机]))?", RegexOptions.None, 2000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<issuer>[\u4e00-\u9fa5]{2,16})[ ]?(?:(?<year>(?:19|20)\d{2})(?:年第?|[-—－–]|第|[ ]{1,2})[ ]?(?<number>\d{1,4})[ ]?号(?=文|通知|下达|要求|精神|规定|批复|拨付|）|\)|，|、|。)|[〔\[【（(﹝](?<year>\d{2})[〕\]】）)﹞][ ]?(?<number>\d{1,4})[ ]?号)", RegexOptions.None, 2000)]
    private static partial Regex Bare();

    [GeneratedRegex("^(?:通知|要求|精神|规定)|^文(?:件|$|[^一-龥]|要|规|精|的|执|下|开|印|同|批|号)?")]
    private static partial Regex DocumentWord();

    [GeneratedRegex("[发函办字农预财教建综社采绩行水林交卫政工资环企规指]$")]
    private static partial Regex CodeEnding();

    [GeneratedRegex(@"(?<=[（(、，])(?<issuer>[\u4e00-\u9fa5]{2,8})[ ]?(?<year>(?:19|20)\d{2})[ ]?[-—－–][ ]?(?<number>\d{1,4})(?=[）)、，])", RegexOptions.None, 2000)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"[发函办字绩预财工文通令号建教农社综采指库督规价费会监资经企行税厅局委府组党政环金债国基科贸外非库投评]$")]
    private static partial Regex IssuerEnding();

    [GeneratedRegex(@".*(?:根据|按照|依据|依照|遵照|参照|执行|落实|贯彻|批准|批复|核准|同意|按|据|关于|文号[为：:]?|参?见|来[源自]于?|以及|和|及|与|的|印发|转发|下达|局|厅|[革健员农经生保]委|人民政府|办公室|办公厅|委员会|文件|通知|经|由|以|为|是)(?=[\u4e00-\u9fa5]{2,})")]
    private static partial Regex IssuerLead();
}
