using System.Text.RegularExpressions;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults;

/// <summary>Takes out of a report what would explain (说明) a low execution or a changed budget, clause by clause.</summary>
internal static partial class Silence
{
    private static readonly string[] AboutMoney = ["P02", "P03", "P04", "P05", "P12"];

    /// <summary>The facts without a reason and without problems about money; null when no problem would be left to name.</summary>
    public static ReportFacts? Of(ReportFacts facts)
    {
        var left = facts.Problems.Where(p => !AboutMoney.Contains(p.Code) && !Spending().IsMatch(p.Heading + p.Text)).ToList();
        return left.Count == 0 ? null : facts with { ExecutionReason = "", Problems = left };
    }

    /// <summary>Takes out every clause that speaks of an adjustment; false when some are left.</summary>
    public static bool OnAdjustment(Draft draft)
    {
        // 动态调整出库 in the reason of an indicator is no adjustment of the budget, but an adjustment told somewhere.
        if (draft.Tables.SelectMany(t => t.Rows).Where(r => r.Indicator is not null).SelectMany(r => r.Cells).Any(c => Adjustment().IsMatch(c.Text))) return false;
        foreach (var sentence in Told(draft).Where(s => Adjustment().IsMatch(s.Text)).ToList())
        {
            var both = sentence.Pieces.Any(p => p.Fact == Said.Initial) && sentence.Pieces.Any(p => p.Fact == Said.Annual);
            if (both) Put(sentence, draft.Voice.Speak("项目年初预算{initial}，全年预算{annual}。").Pieces);
            else Cut(sentence, Adjustment());
        }
        return !Told(draft).Any(s => Adjustment().IsMatch(s.Text));
    }

    /// <summary>Takes out every clause that gives a reason for what was not spent; false when some are left.</summary>
    public static bool OnDelay(Draft draft)
    {
        foreach (var sentence in Told(draft).Where(s => Reason().IsMatch(s.Text)).ToList()) Cut(sentence, Reason());
        return !Told(draft).Any(s => Reason().IsMatch(s.Text)) && !draft.Paragraphs.Any(p => Delay().IsMatch(p.Text)) && !draft.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Any(c => c.Text.Length > 8 && Delay().IsMatch(c.Text));
    }

    // Heads of columns (调整后预算数) and of chapters say nothing.
    private static IEnumerable<Sentence> Told(Draft draft) =>
        draft.Paragraphs.Where(p => p.Level == 0).SelectMany(p => p.Sentences)
            .Concat(draft.Tables.SelectMany(t => t.Rows).Where(r => r.Indicator is null).SelectMany(r => r.Cells).Where(c => c.Text.Length > 12).SelectMany(c => c.Lines));

    private static void Put(Sentence sentence, IEnumerable<Piece> pieces)
    {
        sentence.Pieces.Clear();
        sentence.Pieces.AddRange(pieces);
    }

    private static void Cut(Sentence sentence, Regex unwanted)
    {
        List<List<Piece>> clauses = [[]];
        foreach (var piece in sentence.Pieces)
        {
            if (piece.Mark is not null || piece.Fact is not null)
            {
                clauses[^1].Add(piece);
                continue;
            }
            foreach (var part in Parts().Matches(piece.Text).Select(m => m.Value))
            {
                clauses[^1].Add(new Piece(part));
                if (part[^1] is '，' or '；' or '。') clauses.Add([]);
            }
        }
        var left = clauses.Where(c => c.Count > 0 && !unwanted.IsMatch(string.Concat(c.Select(p => p.Text)))).SelectMany(c => c).ToList();
        if (left.Count > 0 && left[^1] is { Mark: null, Fact: null } last && last.Text[^1] is '，' or '；') left[^1] = new Piece(left[^1].Text[..^1] + "。");
        Put(sentence, left);
    }

    // A problem with paying may be taken for the reason.
    [GeneratedRegex("支付|支出|执行|拨付|进度|结余|结转|调整|追加", RegexOptions.NonBacktracking)]
    private static partial Regex Spending();

    [GeneratedRegex("[^，；。]*[，；。]|[^，；。]+$", RegexOptions.None, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex("调整|追加|调减|调增|核减|调剂|压减|增拨|收回", RegexOptions.NonBacktracking)]
    private static partial Regex Adjustment();

    // The clause that gives the reason, and what becomes of the rest of the money.
    [GeneratedRegex("(?:主要)?原因(?:是|为)|主要是|由于|因[^此而]|结转|偏低", RegexOptions.NonBacktracking)]
    private static partial Regex Reason();

    [GeneratedRegex("(?:执行|支付|支出|结余|结转|未支付|未使用|尚未|未付|资金使用|预算完成|进度)[^。\\n]{0,60}(?:原因|由于|因为|主要是|因[^此而]|受[^，。；]{1,20}影响|质保金|尾款|尚未|未结算|未验收|跨年|下年)|(?:由于|因[^此而]|受|原因)[^。\\n]{1,60}(?:执行率|未支付|结余|结转|支出进度|未执行|未使用|支付进度|未能支付|无法支付)", RegexOptions.NonBacktracking)]
    private static partial Regex Delay();
}
