using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>Invents the facts of one report: everything that follows from something else is computed, not thrown.</summary>
internal static class FactInvention
{
    public static ReportFacts Of(int number, ReportFamily family, Dice dice)
    {
        var place = Settled(family, dice);
        var kind = dice.Of(ProjectKinds.All);
        var year = family == ReportFamily.Hunan ? dice.Between(2016, 2019) : dice.Between(2016, 2025);
        // A name may be bound to the office that has such projects: 法律援助服务项目@司法局.
        var name = dice.Of(kind["名称"]).Split('@');
        var unit = place.County + (name.Length > 1 ? name[1] : dice.Of(kind["单位"]));
        var money = FundInvention.Of(kind, place, dice);
        var full = family == ReportFamily.Hubei ? 20m : 10m;
        var rate = money.Annual == 0 ? 0 : Math.Min(1, money.Executed / money.Annual);
        var indicators = IndicatorInvention.Of(kind, family, year, dice);
        var execution = Math.Round(full * rate, 2, MidpointRounding.AwayFromZero);
        var score = execution + indicators.Sum(i => i.Score);
        var end = new DateOnly(year, dice.Between(9, 12), dice.Between(1, 28));
        var contract = Math.Max(1, Math.Floor(money.Executed * dice.Between(55, 95) / 100 / 1000)) * 1000;
        return FamilyFacts.Shaped(new ReportFacts
        {
            Number = number,
            Family = family,
            Place = place,
            Kind = kind,
            Project = name[0],
            Unit = unit,
            Supervisor = Supervising(place, kind, unit, dice),
            Year = year,
            Start = new DateOnly(year, dice.Between(1, 5), dice.Between(1, 28)),
            End = end,
            Accepted = end.AddDays(dice.Between(5, 40)),
            Reported = new DateOnly(year + 1, dice.Between(2, 7), dice.Between(1, 28)),
            Sources = money.Sources,
            FormRows = money.FormRows,
            Payments = money.Payments,
            Indicators = indicators,
            Problems = ProblemInvention.Of(kind, dice),
            Documents = DocumentInvention.Of(place, unit, kind, year, dice),
            SubProjects = [],
            Contract = new Contract(Company(place, dice), contract, dice.Of("公开招标", "竞争性磋商", "竞争性谈判", "询价", "邀请招标"), new DateOnly(year, dice.Between(5, 8), dice.Between(1, 28))),
            Product = ProductOf(kind, dice),
            Offices = new CountedList("股室", "个", dice.Shuffled(Phrasebook.Of("股室名")).Take(dice.Between(3, 6)).ToList()),
            LastYear = Math.Floor(money.Executed * dice.Between(70, 120) / 100 / 10_000) * 10_000,
            ExecutionMax = full,
            ExecutionScore = execution,
            ExecutionReason = dice.Of(Phrasebook.Of(money.Sources.Sum(s => s.Received) < money.Annual ? "到位不足原因" : "执行偏低原因")),
            Score = score,
            Grade = GradeOf(score, dice),
        }, dice);
    }

    public static string GradeOf(decimal score, Dice dice) => score >= 90 ? dice.Of("优", "优", "优秀") : score >= 80 ? dice.Of("良", "良", "良好") : score >= 60 ? "中" : "差";

    private static Place Settled(ReportFamily family, Dice dice)
    {
        var province = family switch { ReportFamily.Sichuan => "四川省", ReportFamily.Hubei => "湖北省", ReportFamily.Hunan => "湖南省", _ => null };
        var choices = province is null ? Places.All : [.. Places.All.Where(p => p.Province == province)];
        return dice.Of(choices);
    }

    private static string Supervising(Place place, ProjectKind kind, string unit, Dice dice) =>
        dice.Chance(45) ? unit
        : place.HasCity && dice.Chance(50) ? place.City + kind["单位"][0]
        : place.Province + (kind["上级"] is [var upper, ..] ? place.Province.EndsWith('市') ? upper.Replace("厅", "局", StringComparison.Ordinal) : upper : kind["单位"][0]);

    private static string Company(Place place, Dice dice) =>
        (dice.Chance(50) && place.HasCity ? place.City[..^1] : place.Province[..2]) + dice.Of(Phrasebook.Of("公司字号")) + dice.Of(Phrasebook.Of("公司行业")) + "有限公司";

    private static Product ProductOf(ProjectKind kind, Dice dice)
    {
        var parts = dice.Of(kind["单价"]).Split('|');
        var range = parts[2].Split('-').Select(int.Parse).ToArray();
        return new Product(parts[0], dice.Between(12, 96), parts[1], dice.Between(range[0] / 10, range[1] / 10) * 10, parts[3]);
    }
}
