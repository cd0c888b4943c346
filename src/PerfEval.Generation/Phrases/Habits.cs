using PerfEval.Generation.Facts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Phrases;

/// <summary>The habits of whoever typed the report: number, date and 文号 formats, placeholders, ordinals.</summary>
public sealed record Habits
{
    public required MoneyStyle Prose { get; init; }

    public required MoneyStyle Table { get; init; }

    /// <summary>万元 or 元: what the heads of the tables say.</summary>
    public required string TableUnit { get; init; }

    public required UnitPlace UnitPlace { get; init; }

    /// <summary>（万元） for a caption, when the unit stands there.</summary>
    public string CaptionUnit => UnitPlace == UnitPlace.Caption ? $"（{TableUnit}）" : "";

    /// <summary>（万元） for a column head, when the unit stands there.</summary>
    public string HeadUnit => UnitPlace == UnitPlace.Head ? $"（{TableUnit}）" : "";

    public required RateStyle Rate { get; init; }

    public required DateStyle Date { get; init; }

    public required NumberBrackets Brackets { get; init; }

    /// <summary>What stands in a cell that has no value.</summary>
    public required string Placeholder { get; init; }

    /// <summary>Half-width brackets and dots in ordinals.</summary>
    public required bool HalfWidth { get; init; }

    /// <summary>The level-1 cells tell their points: 产出指标（50分）.</summary>
    public required bool WeightsInLevels { get; init; }

    public static Habits Of(ReportFacts facts, Dice dice)
    {
        // Yuan that isn't a round hundred is written in 元 or with four decimals; nobody rounds in one place and not in the other.
        var fine = facts.Payments.Any(p => p.Yuan % 100 != 0) || facts.Executed % 100 != 0;
        var inYuan = dice.Chance(fine ? 60 : 12);
        var thousands = dice.Chance(15);
        int? places = dice.Chance(70) ? null : fine ? 4 : 2;
        var prose = inYuan
            ? new MoneyStyle("元", 1m, dice.Chance(20) ? 2 : null, thousands)
            : new MoneyStyle(dice.Chance(6) ? "万" : "万元", 10_000m, places, thousands, Gap: dice.Chance(6) ? " " : "");
        if (dice.Chance(3)) prose = prose with { FullWidth = true };
        var tableInYuan = inYuan && dice.Chance(50);
        var table = tableInYuan ? new MoneyStyle("", 1m, dice.Chance(40) ? 2 : null, thousands) : new MoneyStyle("", 10_000m, dice.Chance(50) ? null : fine ? 4 : 2, thousands);
        return new Habits
        {
            Prose = prose,
            Table = table,
            UnitPlace = dice.Between(1, 10) switch { <= 6 => UnitPlace.Caption, <= 9 => UnitPlace.Head, _ => UnitPlace.Cell },
            TableUnit = tableInYuan ? "元" : "万元",
            Rate = new RateStyle(dice.Of(1, 2, 2, 2), dice.Chance(75), dice.Chance(3)),
            Date = new DateStyle(dice.Of(DateStyle.Shapes)),
            Brackets = dice.Of(NumberBrackets.All),
            Placeholder = dice.Of("—", "—", "", "/", "*", "-", "――"),
            WeightsInLevels = dice.Chance(25),
            HalfWidth = dice.Chance(12),
        };
    }
}
