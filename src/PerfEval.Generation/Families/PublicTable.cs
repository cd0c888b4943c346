using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>“三公”经费 of a department: budget and spent, by kind.</summary>
internal static class PublicTable
{
    public static DraftTable Of(Voice voice)
    {
        var d = voice.Facts.Department!;
        Row Line(string name, string role, decimal budget, decimal paid, string fact) =>
            new(new Cell(name), ReportTables.Money(voice, budget, role == "part" ? "part" : "budget", fact + ".budget"), ReportTables.Money(voice, paid, role == "part" ? "part" : "paid", fact + ".paid"));
        return new DraftTable(3,
        [
            new Row(new Cell("项目"), ReportTables.YearHead(voice.Facts.Year, "预算数" + voice.Habits.HeadUnit), ReportTables.YearHead(voice.Facts.Year, "决算数" + voice.Habits.HeadUnit)),
            Line("公务接待费", "part", d.Hospitality.Budget, d.Hospitality.Paid, "public.reception.table"),
            Line("公务用车运行维护费", "part", d.Cars.Budget, d.Cars.Paid, "public.cars.table"),
            Line(voice.Word("头.合计"), "total", d.PublicBudget, d.PublicPaid, "public.table"),
        ]);
    }
}
