using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Phrases;

/// <summary>The facts of a whole department that a phrase can name as {部.…}.</summary>
internal sealed class DepartmentSlots(ReportFacts facts, Habits habits)
{
    private DepartmentFacts Facts => facts.Department ?? throw new InvalidOperationException("不是部门整体支出报告");

    public IEnumerable<Piece> Fill(string name) => name switch
    {
        "编制" => [new Piece(Facts.Posts.ToString(CultureInfo.InvariantCulture))],
        "实有" => [new Piece(Facts.Staff.ToString(CultureInfo.InvariantCulture))],
        "三公预算" => Money(Facts.PublicBudget, "budget", "public.budget"),
        "三公支出" => Money(Facts.PublicPaid, "paid", "public.paid"),
        "接待" => Money(Facts.Hospitality.Paid, "part", "public.reception"),
        "用车" => Money(Facts.Cars.Paid, "part", "public.cars"),
        "三公上年" => Money(Facts.LastPublic, "paid", "public.last"),
        "三公增减" => Money(Math.Abs(Facts.PublicPaid - Facts.LastPublic), "other", "public.change"),
        "三公幅度" => [habits.Rate.Print(Math.Abs(Facts.PublicPaid - Facts.LastPublic) / Facts.LastPublic, "public.growth")],
        "三公方向" => [new Piece(Facts.PublicPaid >= Facts.LastPublic ? "增加" : "减少")],
        "三公升降" => [new Piece(Facts.PublicPaid >= Facts.LastPublic ? "增长" : "下降")],
        "基本支出" => Money(facts.Sources[0].Annual + facts.Sources[1].Annual, "part", "department.basic"),
        "人员" => Money(facts.Sources[0].Annual, "part", Said.Source(0, "annual")),
        "公用" => Money(facts.Sources[1].Annual, "part", Said.Source(1, "annual")),
        "项目支出" => Money(facts.Sources[2].Annual, "part", Said.Source(2, "annual")),
        _ => throw new FormatException($"没有要素 {{部.{name}}}"),
    };

    private IEnumerable<Piece> Money(decimal yuan, string role, string fact) => [habits.Prose.Print(yuan, role, fact)];
}
