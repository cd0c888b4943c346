using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Phrases;

/// <summary>The facts that a phrase can name in braces, printed with marks.</summary>
internal sealed class Slots(Voice voice)
{
    private DepartmentSlots Department => new(voice.Facts, voice.Habits);

    private ReportFacts Facts => voice.Facts;

    private Habits Habits => voice.Habits;

    public IEnumerable<Piece> Fill(string name) => name switch
    {
        ['#', .., '%'] => [RateOf(Number(name[1..^1]))],
        ['#', ..] => [new Piece(Number(name[1..]))],
        "县" => [new Piece(Facts.Place.Kind)],
        "县名" => [new Piece(Facts.Place.County)],
        "市名" => [new Piece(Facts.Place.City)],
        "省名" => [new Piece(Facts.Place.Province)],
        "局" => [new Piece(Facts.Family == ReportFamily.ThirdParty ? voice.Dice.Of("项目单位", Facts.Unit) : voice.Dice.Of("我局", "我局", Facts.Unit, "我单位"))],
        "单位" => [new Piece(Facts.Unit, null, Said.Unit)],
        "主管" => [new Piece(Facts.Supervisor)],
        "项目" => [new Piece(Facts.Project, null, Said.Project)],
        "year" => [DateStyle.Year(Facts.Year, "年", Said.Year)],
        "年度" => [DateStyle.Year(Facts.Year, "年度", Said.Year)],
        "next" => [DateStyle.Year(Facts.Year + 1, "年")],
        "开工" => [DateStyle.Month(Facts.Start, Said.Start)],
        "完工" => [DateStyle.Month(Facts.End, Said.End)],
        "验收" => [DateStyle.Month(Facts.Accepted, Said.Accepted)],
        "签订" => [Habits.Date.Day(Facts.Contract.SignedOn)],
        "截至" => [Habits.Date.Day(new DateOnly(Facts.Year, 12, 31))],
        "报告日" => [voice.Dice.Chance(12) ? DateStyle.Chinese(Facts.Reported, Said.Reported) : Habits.Date.Day(Facts.Reported, Said.Reported)],
        "initial" => [Money(Facts.Initial, "budget", Said.Initial)],
        "annual" => [Money(Facts.Annual, "budget", Said.Annual)],
        "received" => [Money(Facts.Received, "received", Said.Received)],
        "executed" => [Money(Facts.Executed, "paid", Said.Executed)],
        "balance" => [Money(Facts.Balance, "balance", Said.Balance)],
        "adjustment" => [Money(Math.Abs(Facts.Annual - Facts.Initial), "other", Said.Adjustment)],
        "执行率" => [Habits.Rate.Print(Facts.ExecutionRate, Said.ExecutionRate)],
        "到位率" => [Habits.Rate.Print(Facts.Annual == 0 ? 0 : Facts.Received / Facts.Annual, Said.ArrivalRate)],
        "sources" => List(Facts.Sources.Select((s, i) => (IEnumerable<Piece>)[new Piece(s.Name), Money(s.Annual, "part", Said.Source(i, "annual"))])),
        "payments" => List(Facts.Payments.Select((p, i) => (IEnumerable<Piece>)[new Piece(p.Name), Money(p.Yuan, "part", Said.Payment(i))])),
        "contract" => [Money(Facts.Contract.Yuan, "contract", Said.Contract)],
        "大写合同" => [new Piece(CapitalMoney.Of(Facts.Contract.Yuan), new AmountMark(Facts.Contract.Yuan, "contract"), Said.ContractCapital) { Printed = y => new Piece(CapitalMoney.Of(y), new AmountMark(y, "contract"), Said.ContractCapital) }],
        "company" => [new Piece(Facts.Contract.Company)],
        "采购方式" => [new Piece(Facts.Contract.Method, null, "contract.method")],
        "乘积项" => [new Piece(Facts.Product.Name)],
        "数量" => [new Piece(Facts.Product.Quantity.ToString(CultureInfo.InvariantCulture) + Facts.Product.Measure, null, Said.Quantity)],
        "单价" => [MoneyStyle.Yuan.Print(Facts.Product.Price, "unit_price", Said.Price), new Piece("/" + Facts.Product.Measure)],
        "量词" => [new Piece(Facts.Product.Measure)],
        "单价元" => [MoneyStyle.Yuan.Print(Facts.Product.Price, "unit_price", Said.Price)],
        "子项目名" => [new Piece(string.Join('、', Facts.SubProjects.Select(s => s.Name)), null, Said.Count("subprojects.items"))],
        "调整方向" => [new Piece(Facts.Annual > Facts.Initial ? "追加" : "调减")],
        "乘积" => [Money(Facts.Product.Yuan, "part", Said.Product)],
        "lastYear" => [Money(Facts.LastYear, "paid", Said.LastYear)],
        "change" => [Money(Math.Abs(Facts.Executed - Facts.LastYear), "other", Said.Change)],
        "growth" => [Habits.Rate.Print(Facts.LastYear == 0 ? 0 : Math.Abs(Facts.Executed - Facts.LastYear) / Facts.LastYear, Said.Growth)],
        "去年" => [DateStyle.Year(Facts.Year - 1, "年")],
        "子项目" => List(Facts.SubProjects.Select((s, i) => (IEnumerable<Piece>)[new Piece(s.Name), Money(s.Budget, "part", Said.SubProject(i, "budget"))])),
        "子项目得分" => List(Facts.SubProjects.Select((s, i) => (IEnumerable<Piece>)[new Piece(s.Name), Points(s.Score, Said.SubProject(i, "score")), new Piece("分")])),
        "子项目数" => [new Piece(Counting.Measure(Facts.SubProjects.Count) + "个", null, Said.Count("subprojects"))],
        ['部', '.', ..] => Department.Fill(name[2..]),
        "score" => [Points(Facts.Score ?? 0, Said.Score)],
        "等级" => [new Piece(Facts.Grade ?? "", null, Said.Grade)],
        "分类得分" => List(Classes()),
        "执行得分" => [Points(Facts.ExecutionScore, Said.ExecutionScore)],
        "股室数" => [new Piece(Counting.Measure(Facts.Offices.Items.Count) + "个", null, Said.Count("offices"))],
        "股室" => [new Piece(string.Join('、', Facts.Offices.Items), null, Said.Count("offices.items"))],
        "执行原因" => [new Piece(Facts.ExecutionReason)],
        "文0" or "文1" or "文2" or "文3" => Document(name[1] - '0'),
        "目标清单" => GoalList.Expected(voice),
        "完成清单" => GoalList.Reached(voice),
        "内容目标" => [new Piece("实施" + Facts.Project)],
        "产出" => List(Results("产出指标", "数量指标")),
        "质量" => List(Results("产出指标", "质量指标")),
        "效益" => List(Results("效益指标", null)),
        "满意度" => List(Results("满意度指标", null)),
        _ => throw new FormatException($"没有要素 {{{name}}}"),
    };

    private static Piece RateOf(string percent) => new(percent + "%", new RateMark(decimal.Parse(percent, CultureInfo.InvariantCulture) / 100));

    private Piece Money(decimal yuan, string role, string fact) => Habits.Prose.Print(yuan, role, fact);

    public static Piece Points(decimal points, string fact) =>
        new(points.ToString("0.##", CultureInfo.InvariantCulture), null, fact) { Printed = p => Points(p, fact) };

    private string Number(string range)
    {
        var ends = range.Split('-');
        return voice.Dice.Between(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    private IEnumerable<Piece> Document(int index)
    {
        var document = Facts.Documents[index % Facts.Documents.Count];
        return [new Piece("《"), .. Title(document), new Piece("》（"), Habits.Brackets.Print(document, Said.Document(index)), new Piece("）")];
    }

    // A result that stands in the score table too has its name.
    private string Told(int index, string what) => Facts.OwnResults is null ? Said.Indicator(index, what) : Said.Measured(index, what);

    // A year in a title is a date like any other.
    private static IEnumerable<Piece> Title(IssuedDocument document)
    {
        var at = document.Title.IndexOf("年度", StringComparison.Ordinal);
        return at >= 4 && int.TryParse(document.Title.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? [new Piece(document.Title[..(at - 4)]), DateStyle.Year(year, "年度"), new Piece(document.Title[(at + 2)..])]
            : [new Piece(document.Title)];
    }

    // “产出指标得分48.2分（满分50分）”, class by class.
    private IEnumerable<IEnumerable<Piece>> Classes()
    {
        (string Name, decimal Score, decimal Max)[] classes =
            [("预算执行率", Facts.ExecutionScore, Facts.ExecutionMax), .. Facts.Indicators.GroupBy(i => i.Level1).Select(g => (g.Key, g.Sum(i => i.Score), g.Sum(i => i.MaxScore)))];
        return classes.Where(c => c.Max > 0).Select(c => (IEnumerable<Piece>)
            [new Piece(c.Name + "得分"), Points(c.Score, Said.ClassScore(c.Name)), new Piece("分（满分"), Points(c.Max, Said.ClassMax(c.Name)), new Piece("分）")]);
    }

    // “完成维修养护水库56座”: what the table says of the indicator, said again in words.
    private IEnumerable<IEnumerable<Piece>> Results(string level1, string? level2) =>
        Facts.Measured.Select((indicator, i) => (indicator, i))
            .Where(x => x.indicator.Level1 == level1 && (level2 is null || x.indicator.Level2 == level2) && x.indicator.Actual is not null && !x.indicator.Money)
            .Select(x => (IEnumerable<Piece>)[new Piece(x.indicator.Name.Replace("数量", "", StringComparison.Ordinal)), .. IndicatorPrint.Actual(x.indicator, Told(x.i, "actual"))]);

    private IEnumerable<Piece> List(IEnumerable<IEnumerable<Piece>> items)
    {
        var all = items.ToList();
        var mark = voice.Dice.Chance(75) ? "、" : "，";
        var last = voice.Dice.Chance(15) && mark == "、" ? "和" : mark;
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0) yield return new Piece(i == all.Count - 1 ? last : mark);
            foreach (var piece in all[i]) yield return piece;
        }
    }
}
