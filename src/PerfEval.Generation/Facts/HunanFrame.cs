namespace PerfEval.Generation.Facts;

/// <summary>The indicators of Hunan's frame of 2011: 项目决策20, 项目管理25, 项目绩效55.</summary>
internal static class HunanFrame
{
    public static List<IndicatorFact> Indicators(decimal rate, Dice dice)
    {
        List<IndicatorFact> rows = [];
        foreach (var line in EmbeddedText.Lines("phrases.hunan").SkipWhile(l => l != "[湖南指标]").Skip(1).TakeWhile(l => l[0] != '['))
        {
            var parts = line.Split('|');
            var max = int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture);
            var off = max >= 5 && dice.Chance(18) ? dice.Between(1, Math.Max(1, max / 5)) : 0;
            rows.Add(new IndicatorFact(parts[0], parts[1], parts[2], "", null, parts[4], "", null, "", max, max - off, null));
        }
        return rows;
    }
}
