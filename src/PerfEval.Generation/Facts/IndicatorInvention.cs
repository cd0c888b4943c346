using System.Globalization;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>Indicators with weights that sum to what the form asks, and scores that follow from target and actual value.</summary>
internal static class IndicatorInvention
{
    private static readonly (string Level1, string Key, int Most, int Percent)[] Plan =
    [
        ("产出指标", "数量", 4, 100), ("产出指标", "质量", 2, 100), ("产出指标", "时效", 2, 100), ("产出指标", "成本", 1, 80),
        ("效益指标", "经济效益", 1, 50), ("效益指标", "社会效益", 2, 100), ("效益指标", "生态效益", 1, 40), ("效益指标", "可持续影响", 1, 60),
        ("满意度指标", "满意度", 1, 100),
    ];

    public static List<IndicatorFact> Of(ProjectKind kind, ReportFamily family, int year, Dice dice)
    {
        var lines = kind["指标"].Select(l => l.Split('|')).ToList();
        List<(string Level1, string[] Line)> chosen = [];
        foreach (var (level1, key, most, percent) in Plan)
        {
            var own = dice.Shuffled(lines.Where(l => l[0] == key));
            if (own.Count > 0 && dice.Chance(percent)) chosen.AddRange(own.Take(dice.Between(1, Math.Min(most, own.Count))).Select(l => (level1, l)));
        }
        var weights = family == ReportFamily.Hubei ? (Output: 40, Benefit: 30, Satisfaction: 10) : (Output: 50, Benefit: 30, Satisfaction: 10);
        var points = Weights(chosen.Count(c => c.Level1 == "产出指标"), weights.Output, dice)
            .Concat(Weights(chosen.Count(c => c.Level1 == "效益指标"), weights.Benefit, dice))
            .Concat(Weights(chosen.Count(c => c.Level1 == "满意度指标"), weights.Satisfaction, dice)).ToList();
        return [.. chosen.Select((c, i) => One(c.Level1, c.Line, points[i], year, dice))];
    }

    // Whole points, mostly equal with the rest on the first rows, as people fill them in.
    public static IEnumerable<int> Weights(int count, int whole, Dice dice)
    {
        if (count == 0) return [];
        if (dice.Chance(35)) return dice.Split(whole, count).Select(p => (int)p);
        var each = whole / count;
        return Enumerable.Range(0, count).Select(i => each + (i < whole - each * count ? 1 : 0));
    }

    private static IndicatorFact One(string level1, string[] line, int max, int year, Dice dice)
    {
        var level2 = line[0] == "满意度" ? "服务对象满意度指标" : line[0] is "可持续影响" ? "可持续影响指标" : line[0] + "指标";
        if (line.Length == 2) return Timely(level1, level2, line[1], max, year, dice);
        if (line[2] == "定性") return Qualitative(level1, level2, line, max, dice);
        var (sign, unit, range) = (line[2], line[3], line[4].Split('-').Select(int.Parse).ToArray());
        decimal target = dice.Between(range[0], range[1]);
        if (unit == "%" && range[1] <= 95 && dice.Chance(70)) target = Math.Floor(target / 5) * 5;
        if (target >= 1000) target = Math.Floor(target / 100) * 100;
        else if (target >= 200) target = Math.Floor(target / 10) * 10;
        if (sign == "≤") return New(Rounded(target * dice.Between(90, 100) / 100, unit), max, null);
        if (!dice.Chance(13) || sign == "=")
        {
            var better = dice.Chance(50) || sign == "=" ? target : target * dice.Between(101, 118) / 100;
            // 4 of 3 would already be too much of a good thing.
            var reached = Rounded(better, unit);
            return New(unit == "%" ? Math.Min(100, reached) : reached >= target * 1.25m ? target : reached, max, null);
        }
        var actual = Rounded(target * dice.Between(82, 98) / 100, unit);
        return New(actual, actual >= target ? max : Math.Round(max * actual / target, 2, MidpointRounding.AwayFromZero), dice.Of(Phrasebook.Of("偏差原因")));

        IndicatorFact New(decimal actual, decimal score, string? reason) =>
            new(level1, level2, line[1], sign, target, "", unit, actual, "", max, score, score < max ? reason : null);
    }

    private static decimal Rounded(decimal value, string unit) =>
        unit == "%" || unit.Contains('万', StringComparison.Ordinal) ? Math.Round(value, value % 1 == 0 ? 0 : 1) : Math.Round(value, 0);

    private static IndicatorFact Timely(string level1, string level2, string name, int max, int year, Dice dice)
    {
        var due = dice.Between(9, 12);
        var done = dice.Between(8, due);
        return new(level1, level2, name, "", null, Month(year, due), "", null, Month(year, done), max, max, null, ByDate: true);
    }

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

    private static IndicatorFact Qualitative(string level1, string level2, string[] line, int max, Dice dice)
    {
        var partly = dice.Chance(12);
        var score = partly ? Math.Round(max * dice.Between(80, 95) / 100m, 1) : max;
        return new(level1, level2, line[1], "", null, line[3], "", null, partly ? "基本达成预期目标" : dice.Chance(50) ? line[4] : "达成预期目标", max, score, score < max ? dice.Of(Phrasebook.Of("偏差原因定性")) : null);
    }
}
