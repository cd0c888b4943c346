using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Finds how the rows of a list may add up, by their labels: 合计 of all items, of the 小计, of 一、二、三、; 小计 of its own items.</summary>
internal static partial class SumSchemes
{
    /// <param name="labels">The labels of each row, the outermost first.</param>
    public static IEnumerable<SumScheme> Of(IReadOnlyList<IReadOnlyList<string>> labels)
    {
        // A label that only one row has (预付款 | 记-0402-17) is no group.
        var shared = labels.Where(l => l.Count > 1).GroupBy(l => l[0]).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var rows = labels.Select((l, i) => new Row(i, l.Count > 1 && !shared.Contains(l[0]) && !TotalWords.IsTotal(l[0]) && !TotalWords.IsSubtotal(l[0]) ? [l[0]] : l)).ToList();
        var subtotals = rows.Where(r => r.IsSubtotal).ToList();
        foreach (var scheme in Groups(rows).Concat(Subtotals(rows, subtotals)).Concat(Parents(rows))) yield return scheme;
        var total = rows.Find(r => r.IsTotal);
        if (total is null) yield break;
        var items = rows.Where(r => !r.IsTotal && !r.IsSub).ToList();
        var plain = items.Where(r => !r.IsSubtotal).ToList();
        var nested = rows.Exists(r => r.IsSub || r.IsTop) || rows.Exists(r => Parts(r, rows).Count > 0);
        if (plain.Count > 1) yield return new SumScheme(total.At, [.. plain.Select(r => r.At)], subtotals.Count == 0 && !nested);
        if (subtotals.Count > 0)
        {
            var covered = Groups(rows).Concat(Subtotals(rows, subtotals)).SelectMany(s => s.Members).ToHashSet();
            var upper = items.Where(r => r.IsSubtotal || !covered.Contains(r.At)).Select(r => r.At).ToList();
            if (upper.Count > 1) yield return new SumScheme(total.At, upper, true, "按小计相加");
        }
        var tops = rows.Where(r => r.IsTop && !r.IsTotal).ToList();
        if (tops.Count > 1 && tops.Count < items.Count) yield return new SumScheme(total.At, [.. tops.Select(r => r.At)], true, "按大类相加");
        var outer = plain.Where(r => !rows.Exists(p => Parts(p, rows).Contains(r.At))).ToList();
        if (outer.Count > 1 && outer.Count < plain.Count) yield return new SumScheme(total.At, [.. outer.Select(r => r.At)], true, "按大类相加");
        // 其中：人员经费 | 公用经费: the rows behind 其中 may all split the row before it.
        var behind = Behind(rows);
        var outside = plain.Where(r => !behind.Contains(r.At)).ToList();
        if (behind.Count > 0 && outside.Count > 1) yield return new SumScheme(total.At, [.. outside.Select(r => r.At)], false);
    }

    // 道路硬化 | 小计, 中央资金, 县级资金: a group named in the first column with its own 小计.
    private static IEnumerable<SumScheme> Groups(List<Row> rows)
    {
        foreach (var group in rows.Where(r => r.Group is not null).GroupBy(r => r.Group))
        {
            var sum = group.FirstOrDefault(r => r.IsSubtotal);
            var members = group.Where(r => !r.IsSubtotal && !r.IsSub).Select(r => r.At).ToList();
            if (sum is not null && members.Count > 0) yield return new SumScheme(sum.At, members, true);
        }
    }

    // Each 小计 is of the items since the one before; where a 小计 opens the list, of the items that follow.
    private static IEnumerable<SumScheme> Subtotals(List<Row> rows, List<Row> subtotals)
    {
        if (subtotals.Count == 0 || subtotals.Exists(s => s.Group is not null)) yield break;
        var list = rows.Where(r => !r.IsTotal).ToList();
        var leads = list[0].IsSubtotal;
        for (var s = 0; s < subtotals.Count; s++)
        {
            var at = list.IndexOf(subtotals[s]);
            var members = leads ? list.Skip(at + 1).TakeWhile(r => !r.IsSubtotal).ToList()
                : list.Take(at).Reverse().TakeWhile(r => !r.IsSubtotal).Reverse().Where(r => !r.IsSub).ToList();
            if (members.Count > 0) yield return new SumScheme(subtotals[s].At, [.. members.Select(r => r.At)], true);
        }
    }

    // 基本支出 over 人员经费 and 公用经费; 一、 over （一）（二）.
    private static IEnumerable<SumScheme> Parents(List<Row> rows)
    {
        foreach (var row in rows)
        {
            if (Parts(row, rows) is { Count: > 1 } parts) yield return new SumScheme(row.At, parts, true);
            if (!row.IsTop) continue;
            var below = rows.Skip(row.At + 1).TakeWhile(r => !r.IsTop && !r.IsTotal).ToList();
            if (below.Count > 1 && below.TrueForAll(r => r.IsNumbered)) yield return new SumScheme(row.At, [.. below.Select(r => r.At)], rows.Count(r => r.IsTop) > 1);
        }
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (!rows[i + 1].IsSub || rows[i].IsSub) continue;
            var members = rows.Skip(i + 1).TakeWhile((r, n) => n == 0 || r.IsSub).ToList();
            if (members.Count > 1) yield return new SumScheme(i, [.. members.Select(r => r.At)], false);
            var run = rows.Skip(i + 1).TakeWhile((r, n) => n == 0 || (!r.IsTotal && !r.IsSubtotal && !r.IsTop)).ToList();
            for (var n = 2; n <= run.Count && n <= 6; n++) yield return new SumScheme(i, [.. run.Take(n).Select(r => r.At)], false);
        }
    }

    private static HashSet<int> Behind(List<Row> rows)
    {
        var behind = new HashSet<int>();
        var inside = false;
        foreach (var row in rows)
        {
            inside = row.IsSub || (inside && !row.IsTotal && !row.IsSubtotal && !row.IsTop);
            if (inside) behind.Add(row.At);
        }
        return behind;
    }

    // The parts that a row of the accounts always has: all of them must be there.
    private static List<int> Parts(Row row, List<Row> rows)
    {
        var kinds = Basic().IsMatch(row.Label) ? (Regex[])[Staff(), Office()]
            : Hosting().IsMatch(row.Label) ? [Abroad(), Cars(), Guests()]
            : Cars().IsMatch(row.Label) ? [CarBuying(), CarRunning()] : [];
        var found = kinds.Select(k => rows.Skip(row.At + 1).Take(6).FirstOrDefault(r => k.IsMatch(r.Label))).ToList();
        return found.Count > 0 && found.TrueForAll(r => r is not null) && found.Distinct().Count() == found.Count ? [.. found.Select(r => r!.At)] : [];
    }

    private sealed record Row(int At, IReadOnlyList<string> Labels)
    {
        public string Label => Labels.LastOrDefault("");

        public bool IsTotal => TotalWords.IsTotal(Labels.FirstOrDefault("")) && !Label.Contains("小计", StringComparison.Ordinal);

        public string? Group => Labels.Count > 1 && !TotalWords.IsTotal(Labels[0]) && !Labels[0].Contains("小计", StringComparison.Ordinal) ? Labels[0] : null;

        public bool IsSubtotal => !IsTotal && (Labels.Any(TotalWords.IsSubtotal) || (Group is not null && TotalWords.IsTotal(Label)));

        public bool IsSub => TotalWords.IsSubRow(Label);

        public bool IsTop => Top().IsMatch(Label);

        public bool IsNumbered => Numbered().IsMatch(Label);
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、")]
    private static partial Regex Top();

    [GeneratedRegex(@"^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[①-⑩])")]
    private static partial Regex Numbered();

    [GeneratedRegex("基本支出$|^[一二三]、基本支出")]
    private static partial Regex Basic();

    [GeneratedRegex("人员(?:经费|支出)")]
    private static partial Regex Staff();

    [GeneratedRegex("公用(?:经费|支出)")]
    private static partial Regex Office();

    [GeneratedRegex("[“\"]?三公[”\"]?经费")]
    private static partial Regex Hosting();

    [GeneratedRegex("出国")]
    private static partial Regex Abroad();

    [GeneratedRegex("公务用车(?!.*(?:其中))(?:购置及运行|购置和运行|购置与运行|经费|费)")]
    private static partial Regex Cars();

    [GeneratedRegex("(?:公务)?用车购置(?!及|和|与)")]
    private static partial Regex CarBuying();

    [GeneratedRegex("(?<!购置[及和与])(?:公务用车|用车|车辆)?运行")]
    private static partial Regex CarRunning();

    [GeneratedRegex("接待")]
    private static partial Regex Guests();
}
