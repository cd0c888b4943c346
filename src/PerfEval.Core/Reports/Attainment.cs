using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Reports;

/// <summary>Whether an indicator's target was met (达成).</summary>
public enum Attained
{
    /// <summary>Can't be told: words, other units, a date, no sign.</summary>
    Unknown,
    Met,
    Partly,
    Missed,
}

/// <summary>达成情况: an indicator's actual value against its target.</summary>
/// <param name="Explicit">True when a sign or a word says how the target is meant; else the name of the indicator was taken for it.</param>
public sealed partial record Attainment(Attained Attained, IndicatorValue? Target, IndicatorValue? Actual, bool Reverse, bool Explicit)
{
    // Judged once, told to every rule that asks.
    private static readonly ConditionalWeakTable<Indicator, Attainment> Known = [];

    public static Attainment Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Known.GetValue(indicator, Judge);
    }

    private static Attainment Judge(Indicator indicator)
    {
        var target = indicator.Target is { } t ? IndicatorValue.Parse((indicator.Operator ?? "") + t.Value + (indicator.Measure ?? "")) : null;
        var actual = indicator.Actual is { } a ? IndicatorValue.Parse(a.Value) : null;
        var name = indicator.Level3 ?? indicator.Level2 ?? "";
        var reverse = target?.Comparison == Comparison.AtMost || (target?.Comparison is null or Comparison.None && Reversed().IsMatch(name));
        var told = target?.Comparison is Comparison.AtLeast or Comparison.AtMost or Comparison.Equal;
        // ≥ on a cost is a wrong sign: whether the target was met can't be told from it.
        if (target?.Comparison == Comparison.AtLeast && Cost().IsMatch(name) && !Saved().IsMatch(name)) return new Attainment(Attained.Unknown, target, actual, reverse, told);
        return new Attainment(Judge(target, actual, reverse), target, actual, reverse, told);
    }

    /// <summary>Both numbers are there, of one unit, and exact enough to compare.</summary>
    public bool IsQuantitative => Target?.Number is { Approximate: false } && Actual?.Number is { Approximate: false } && !MeasureWords.Differ(Target.Unit, Actual.Unit);

    private static Attained Judge(IndicatorValue? target, IndicatorValue? actual, bool reverse)
    {
        if (actual is null) return Attained.Unknown;
        if (actual.Number is null)
        {
            if (actual.Words.Any(char.IsAsciiDigit)) return Attained.Unknown;
            return Partly().IsMatch(actual.Words) ? Attained.Partly : Denied().IsMatch(actual.Words) ? Attained.Missed
                : Done().IsMatch(actual.Words) ? Attained.Met : Attained.Unknown;
        }
        if (target?.Number is not { Approximate: false } wanted || actual.Number is not { Approximate: false } had || MeasureWords.Differ(target.Unit, actual.Unit)) return Attained.Unknown;
        // 100 against 100%: a unit may be left out, a value of another size not.
        if (target.Unit.Length == 0 != (actual.Unit.Length == 0) && IsShare(target) != IsShare(actual) && (wanted.Value > 100 || had.Value > 100 || had.Value <= 1)) return Attained.Unknown;
        // A number that is printed more coarsely than the target may stand for it: 95% against 94.97%.
        if (reverse) return had.Low <= wanted.High ? Attained.Met : Attained.Missed;
        return had.Value >= wanted.Value || (had.High > wanted.Low && had.Step > wanted.Step) ? Attained.Met : Attained.Missed;
    }

    private static bool IsShare(IndicatorValue value) => value.Unit is "%" or "％" or "百分比";

    // 培训成本, 投诉率, 事故发生数, 响应时间: less is better when no sign stands there.
    [GeneratedRegex("成本|费用|投诉|事故|死亡|发生率|发案|差错|失误|超支|耗时|响应时间|办理时限|时限|违约|退货|污染|排放|浓度|下降到|控制率|能耗|单价|超标")]
    private static partial Regex Reversed();

    [GeneratedRegex("成本|造价|单价|费用控制")]
    private static partial Regex Cost();

    [GeneratedRegex("节约|降低|下降|节省|效益|回收")]
    private static partial Regex Saved();

    [GeneratedRegex("部分达成|部分完成|部分达到|基本(?!上?没)|大部分|较好|有所|一定程度")]
    private static partial Regex Partly();

    [GeneratedRegex("未(?!发生|出现|超)|没有(?!发生|出现|超)|不达标|不合格|不到位|不及时|不明显|无法|暂缓|滞后|尚在|正在|推迟")]
    private static partial Regex Denied();

    [GeneratedRegex("达成|完成|达到|达标|合格|实现|显著|明显|提升|提高|改善|增强|保障|有效|及时|良好|健全|完善|无(?:事故|投诉)|未发生|满意|优")]
    private static partial Regex Done();
}
