namespace PerfEval.Generation.Facts;

/// <summary>The money of one report: sources by level, rows of the national form, payments; all with the same totals.</summary>
internal sealed record FundInvention(IReadOnlyList<FundSource> Sources, IReadOnlyList<FundSource> FormRows, IReadOnlyList<Payment> Payments)
{
    public decimal Annual => Sources.Sum(s => s.Annual);

    public decimal Executed => Sources.Sum(s => s.Executed);

    public static FundInvention Of(ProjectKind kind, Place place, Dice dice)
    {
        var range = kind["规模"][0].Split('-').Select(int.Parse).ToArray();
        // The grain that amounts are multiples of: most are whole or have one or two decimals in 万元, some are paid to the yuan or cent.
        var grain = dice.Of(10_000m, 10_000m, 1_000m, 1_000m, 100m, 100m, 100m, 1m, 0.1m);
        var annual = (long)(dice.Between(range[0], range[1]) * 10_000m / grain);
        if (grain < 10_000m) annual += dice.Between(0, (int)(9_999m / grain));
        var received = dice.Chance(88) ? annual : annual * dice.Between(80, 98) / 100;
        var executed = dice.Chance(45) ? received : dice.Chance(75) ? received * dice.Between(905, 998) / 1000 : received * dice.Between(620, 890) / 1000;
        var levels = dice.Shuffled<string>(place.HasCity ? ["中央", "省级", "市级", "县级"] : ["中央", "市级", "县级"]).Take(dice.Of(1, 2, 2, 2, 3, 3)).ToList();
        var ordered = ((string[])["中央", "省级", "市级", "县级"]).Where(levels.Contains).Select(l => l == "县级" ? place.OwnLevel : l).ToList();
        var suffix = dice.Of("资金", "财政资金", "补助资金", "财政");
        var sources = Columns(dice, grain, annual, received, executed, [.. ordered.Distinct().Select(l => l + suffix)]);
        List<string> rows = ["当年财政拨款"];
        if (dice.Chance(30)) rows.Add("上年结转资金");
        if (dice.Chance(20)) rows.Add("其他资金");
        var form = Columns(dice, grain, annual, annual, executed, rows);
        var adjusted = dice.Chance(25);
        var change = adjusted ? Math.Max(1, (long)(form[0].Annual / grain) * dice.Between(4, 25) / 100) * grain * (dice.Chance(70) ? 1 : -1) : 0;
        form[0] = form[0] with { Initial = form[0].Annual - change };
        foreach (var missing in ((string[])["上年结转资金", "其他资金"]).Where(m => !rows.Contains(m))) form.Add(new FundSource(missing, 0, 0, 0, 0));
        var items = dice.Shuffled(kind["支出"]).Take(Math.Min(kind["支出"].Count, dice.Between(3, 6))).ToList();
        var parts = dice.Split(executed, items.Count);
        return new FundInvention(sources, form, [.. items.Select((item, i) => new Payment(item, parts[i] * grain))]);
    }

    private static List<FundSource> Columns(Dice dice, decimal grain, long annual, long received, long executed, List<string> names)
    {
        var budgets = dice.Split(annual, names.Count);
        var arrived = Lowered(budgets, annual - received);
        var paid = Lowered(arrived, received - executed);
        return [.. names.Select((n, i) => new FundSource(n, budgets[i] * grain, budgets[i] * grain, arrived[i] * grain, paid[i] * grain))];
    }

    // What is missing is missing from the last sources first: counties pay late.
    private static List<long> Lowered(List<long> parts, long missing)
    {
        var left = parts.ToList();
        for (var i = left.Count - 1; i >= 0 && missing > 0; i--)
        {
            var taken = Math.Min(left[i] * 9 / 10, missing);
            if (i == 0) taken = missing;
            (left[i], missing) = (left[i] - taken, missing - taken);
        }
        return left;
    }
}
