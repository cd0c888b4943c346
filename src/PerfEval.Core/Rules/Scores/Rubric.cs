using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>
/// 评分标准 in words: bands (90%（含）以上得8分，80%（含）-90%得6分), so many points off for each percentage point, or in proportion.
/// </summary>
internal sealed partial record Rubric(IReadOnlyList<RubricBand> Bands, decimal? PointsOff, decimal? ForEach, bool InProportion, decimal Max)
{
    private const decimal Share = 100;

    public static Rubric? Parse(string words, decimal max)
    {
        var bands = Band().Matches(words).Select(m => Read(m, max)).OfType<RubricBand>().ToList();
        if (bands.Count >= 2) return new Rubric([.. bands.OrderByDescending(b => b.From)], null, null, false, max);
        if (Deduction().Match(words) is { Success: true } off)
            return new Rubric([], Number(off.Groups["points"].Value), Number(off.Groups["each"].Value), false, max);
        return Proportion().IsMatch(words) ? new Rubric([], null, null, true, max) : null;
    }

    public ExpectedScore? Expected(Attainment attainment)
    {
        if (attainment.Actual?.Number is not { Approximate: false } actual) return null;
        if (Bands.Count > 0)
        {
            var band = Bands.FirstOrDefault(b => b.Contains(actual.Value)) ?? (actual.Value < Bands[^1].From ? new RubricBand(decimal.MinValue, true, 0) : null);
            return band is null ? null : ExpectedScore.Exactly(band.Points, $"按评分标准，{PointsText.Of(actual.Value)}在得{PointsText.Of(band.Points)}分的一档");
        }
        if (!attainment.IsQuantitative) return null;
        if (attainment.Attained == Attained.Met) return ExpectedScore.Exactly(Max, "达标得满分");
        var target = attainment.Target!.Number!.Value.Value;
        if (attainment.Reverse || target <= 0) return null;
        if (InProportion) return ExpectedScore.Exactly(decimal.Round(actual.Value / target * Max, 2, MidpointRounding.AwayFromZero), $"{PointsText.Of(actual.Value)} ÷ {PointsText.Of(target)} × {PointsText.Of(Max)}");
        if (PointsOff is not { } points || ForEach is not { } each || each <= 0) return null;
        // 每低于1个百分点扣0.5分: a count is first made a share of its target.
        var below = attainment.Target.Unit is "%" or "％" ? target - actual.Value : (1 - (actual.Value / target)) * Share;
        var (whole, begun) = (Math.Floor(below / each), below / each);
        return new ExpectedScore(Math.Max(0, Max - (Math.Ceiling(begun) * points)), Math.Max(0, Max - (whole * points)), $"低{PointsText.Of(below)}个百分点，每{PointsText.Of(each)}个扣{PointsText.Of(points)}分");
    }

    private static RubricBand? Read(Match match, decimal max)
    {
        var points = match.Groups["full"].Success ? max : match.Groups["none"].Success ? 0 : Number(match.Groups["points"].Value);
        return new RubricBand(Number(match.Groups["from"].Value), !match.Groups["open"].Success, points);
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    // 满意率达90%（含）以上的得8分 | 80%（含）-90%得6分 | 90%＞满意度≥80%，得5分 | 60%以上（不含60%）得3分
    [GeneratedRegex("(?<![\\d.])(?<from>\\d{1,3}(?:\\.\\d{1,2})?)%(?:[（(](?:含|(?<open>不含))[^）)]{0,6}[）)])?(?:(?:及)?以上|[-—~～至到]\\d{1,3}(?:\\.\\d{1,2})?%(?:[（(][^）)]{1,6}[）)])?)(?:[（(][^）)]{1,8}[）)])?(?:之间)?的?[，,：:]?(?:得|计|为)?(?:(?<full>满分)|(?<points>\\d{1,2}(?:\\.\\d{1,2})?)分|(?<none>0分|不得分))")]
    private static partial Regex Band();

    // 每降低1个百分点扣0.5分 | 每少1%扣1分
    [GeneratedRegex("每(?:降低|低于?|少|下降|减少|差)(?:目标值)?(?<each>\\d{1,2}(?:\\.\\d{1,2})?)(?:个百分点|%)[，,]?扣(?:减)?(?<points>\\d{1,2}(?:\\.\\d{1,2})?)分")]
    private static partial Regex Deduction();

    [GeneratedRegex("按(?:完成|实际|同)?(?:情况|完成率|实际完成)?的?比例(?:得分|计分|扣(?:减|分)|给分)|完成率[×*]分值|按(?:同)?比例扣(?:减|分)")]
    private static partial Regex Proportion();
}

/// <summary>One band of a rubric: values from here up to the band above earn these points.</summary>
internal sealed record RubricBand(decimal From, bool Included, decimal Points)
{
    public bool Contains(decimal value) => Included ? value >= From : value > From;
}
