using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>One rate that the execution score may rest on, as an interval. A plain one is what the form asks for; the others explain.</summary>
internal sealed record ExecutionBase(string Name, decimal Low, decimal Middle, decimal High, bool IsPlain, IReadOnlyList<Evidence> Evidence)
{
    public string Text => (Middle * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Printed rate and rate from amounts are plain; a budget of another column is a reading that only explains.</summary>
    public static IReadOnlyList<ExecutionBase> Of(FundLine line)
    {
        var bases = new List<ExecutionBase>();
        if (Ratio("执行数 ÷ 全年预算数", line.Executed, line.AnnualBudget ?? line.InitialBudget ?? line.Received, true) is { } ratio) bases.Add(ratio);
        if (line.Rate is { Value: { Approximate: false } rate } printed)
            bases.Add(new ExecutionBase("所列执行率", rate.Low, rate.Value, rate.High, true, [printed.Evidence]));
        if (line.AnnualBudget is not null)
        {
            if (Ratio("以年初预算数为基数", line.Executed, line.InitialBudget, false) is { } initial) bases.Add(initial);
            if (Ratio("以到位资金为基数", line.Executed, line.Received, false) is { } received) bases.Add(received);
        }
        // More than all of another base earns full marks whatever was spent: that explains nothing.
        return bases.Any(b => b.IsPlain) ? [.. bases.Where(b => b.IsPlain || b.Low <= 1)] : [];
    }

    public decimal Expected(decimal max) => Math.Round(max * Math.Min(1, Middle), 2, MidpointRounding.AwayFromZero);

    /// <summary>The interval of the expected score meets the interval that the printed score stands for, to <paramref name="step"/>.</summary>
    public bool Fits(decimal max, decimal score, decimal step)
    {
        var half = step / 2;
        return max * Math.Min(1, Low) <= score + half && score - half <= max * Math.Min(1, High);
    }

    /// <summary>Cut off instead of rounded, or off by one in the last of several places. Whole points rounded up are not near: 10 for 9.2.</summary>
    public bool IsNear(decimal max, decimal score)
    {
        var off = score - max * Math.Min(1, Middle);
        return off < 0 ? -off < PointsText.Step(score) : score.Scale > 0 && off < PointsText.Step(score);
    }

    private static ExecutionBase? Ratio(string name, Amount? executed, Amount? budget, bool plain) =>
        executed is { Value.Approximate: false } && budget is { Value: { Approximate: false, Low: > 0 } }
            ? new ExecutionBase(name, executed.Value.Low / budget.Value.High, executed.Yuan / budget.Yuan, executed.Value.High / budget.Value.Low, plain,
                [executed.Evidence, budget.Evidence])
            : null;
}
