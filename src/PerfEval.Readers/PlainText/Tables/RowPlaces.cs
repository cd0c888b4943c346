using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// Finds below which names of a head the cells of a row stand whose empty cells were left out: the names tell what each column holds, so that
/// the cheapest way to leave the missing number of columns empty is the one that was meant.
/// </summary>
internal sealed partial class RowPlaces
{
    private const int Never = 1000;
    private const int MostDoubt = 24;

    private readonly string[] head;
    private readonly int labels;

    /// <param name="head">The names of the columns.</param>
    public RowPlaces(string[] head)
    {
        this.head = head;
        labels = Math.Max(1, head.TakeWhile(IsLabel).Count());
    }

    /// <summary>The column of every cell, or null when the names don't tell.</summary>
    public int[]? Of(string[] words)
    {
        if (words.Length == 0 || words.Length >= head.Length) return null;
        var (count, columns) = (words.Length, head.Length);
        var best = new int[count + 1, columns + 1];
        for (var w = count; w >= 0; w--)
        {
            for (var c = columns; c >= 0; c--)
            {
                if (c == columns) best[w, c] = w == count ? 0 : Never;
                else best[w, c] = Math.Min(best[w, c + 1] + Empty(c, w, words), w < count ? Cost(words[w], c) + best[w + 1, c + 1] : Never);
            }
        }
        return best[0, 0] > MostDoubt ? null : Path(words, best);
    }

    private int[] Path(string[] words, int[,] best)
    {
        var places = new List<int>();
        for (var c = 0; c < head.Length && places.Count < words.Length; c++)
        {
            if (best[places.Count, c] == Cost(words[places.Count], c) + best[places.Count + 1, c + 1]) places.Add(c);
        }
        return [.. places];
    }

    // Merged labels are missing at the left, remarks anywhere, points below rows of money that have none, a value where nothing was filled in.
    private int Empty(int column, int placed, string[] words) =>
        column < labels - 1 ? placed == 0 ? 1 : 8
        : column == labels - 1 ? placed == 0 ? 12 : Never
        : Remark().IsMatch(head[column]) ? 1
        : Unit().IsMatch(head[column]) ? 3
        : IsPoints(column) ? HoldsValues ? 16 : 3
        : IsRate(column) ? 4
        : HoldsValues && Actual().IsMatch(head[column]) ? 9
        : placed == words.Length ? 6 : 14;

    private bool HoldsValues => Array.Exists(head, IsTarget);

    private int Cost(string word, int column)
    {
        var name = head[column];
        if (column < labels) return IsFigure(word) || StackedCells.IsValue(word) ? Never : column < labels - 1 && !StackedCells.NamesLevel(word) && labels > 2 ? 4 : column == labels - 1 && labels > 1 && word.EndsWith("指标", StringComparison.Ordinal) ? 3 : 0;
        if (Remark().IsMatch(name)) return IsFigure(word) ? Never : StackedCells.IsValue(word) ? 6 : 0;
        if (StackedCells.IsPlaceholder(word)) return 0;
        if (IsPoints(column)) return IsFigure(word) && word[^1] is not ('%' or '％' or '元') ? 0 : Never;
        if (IsRate(column)) return !IsFigure(word) ? Never : word[^1] is '%' or '％' ? 0 : 5;
        if (GridHead.NamesNumber(name)) return !IsFigure(word) || word[^1] is '%' or '％' ? Never : 0;
        if (SplitTarget.NamesFirst(name)) return Sign().IsMatch(word) ? 0 : 12;
        if (Unit().IsMatch(name)) return !IsFigure(word) && word.Length <= 6 || word is "%" or "％" ? 0 : 12;
        if (Sign().IsMatch(word)) return 12;
        if (Actual().IsMatch(name)) return word[0] is '≥' or '≤' or '>' or '<' ? 10 : 2 * (IsFigure(word) && word[^1] is not ('%' or '％') ? 1 : 0);
        return word.Length > 30 ? 3 : 0;
    }

    private bool IsPoints(int column) => Points().IsMatch(head[column]);

    private bool IsRate(int column) => Rate().IsMatch(head[column]);

    private static bool IsLabel(string name) => !GridHead.NamesNumber(name) && !Points().IsMatch(name) && !IsTarget(name) && !Actual().IsMatch(name) && !Remark().IsMatch(name) && !SplitTarget.NamesFirst(name) && !Unit().IsMatch(name);

    private static bool IsTarget(string name) => !Level().IsMatch(name) && Target().IsMatch(name);

    private static bool IsFigure(string word) => word.Length <= 24 && Figure().IsMatch(word);

    // 1,086.12   921.04万元   100.00%   7.62
    [GeneratedRegex(@"^-?\d[\d,，]*(?:\.\d+)?(?:[%％分元]|[万亿]元?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex("^(?:[≥≤=＝><]|定性|定量|正向|反向)$", RegexOptions.NonBacktracking)]
    private static partial Regex Sign();

    [GeneratedRegex("分值|得分(?:$|[（(])|权重|标准分|满分|自评分|评分$", RegexOptions.NonBacktracking)]
    private static partial Regex Points();

    [GeneratedRegex("执行率|到位率|完成率|完成比例", RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    [GeneratedRegex("(?:目标|指标|计划|预期)值?$|(?:指标|目标|计划)值[（(].{1,4}[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex("实际(?:完成|达到)|完成(?:值|情况)$|^实际值", RegexOptions.NonBacktracking)]
    private static partial Regex Actual();

    [GeneratedRegex("备\\s*注|原因|说明|措施", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex("^(?:度量|计量|指标)?单位$", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex("^(?:[一二三四]级(?:绩效)?指标|绩效指标|指标(?:名称|内容|类别))$", RegexOptions.NonBacktracking)]
    private static partial Regex Level();

}
