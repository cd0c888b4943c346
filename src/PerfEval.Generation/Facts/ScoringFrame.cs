using System.Globalization;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>Fixed rows of points that a form prescribes, whatever the project: Hunan's frame of 2011, 部门整体支出, third-party evaluation.</summary>
internal static class ScoringFrame
{
    /// <summary>Lines of a phrase: level 1, level 2, level 3, points, criterion (评价标准).</summary>
    public static List<IndicatorFact> Rows(string phrase, Dice dice)
    {
        List<IndicatorFact> rows = [];
        foreach (var parts in Phrasebook.Of(phrase).Select(l => l.Split('|')))
        {
            var max = int.Parse(parts[3], CultureInfo.InvariantCulture);
            var off = max < 5 || !dice.Chance(max >= 20 ? 90 : 20) ? 0 : max >= 20 ? dice.Between(2, max * 2) / 10m : dice.Between(1, Math.Max(1, max / 5));
            rows.Add(new IndicatorFact(parts[0], parts[1], parts[2], "", null, parts[4], "", null, "", max, max - off, off > 0 ? dice.Of(Phrasebook.Of("框架扣分")) : null));
        }
        return rows;
    }
}
